/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.chain.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.imece.core.project.IResearchProject;
import org.imece.evidence.ui.internal.Messages;
import org.imece.model.core.Element;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.editor.ElementEditorInput;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.element.ElementSelection;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;

/** Follows the selection: what the selected element rests on, and which findings and claims rest on it. */
public final class EvidenceChainView extends ProjectView {

	public static final String ID = "org.imece.evidence.ui.chain";
	private static final int SETTLE_MILLIS = 150;

	private final ISelectionListener follow = this::selectionChanged;
	private Label title;
	private TreeViewer viewer;
	private String shownUri;
	private boolean nothing;
	private int changes;

	@Override
	protected void createContent(Composite parent) {
		Composite head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		title = new Label(head, SWT.WRAP);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(title);
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		AccessibleNames.set(viewer.getTree(), Messages.Chain_name);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new ChainLabels(getSite().getService(ElementLabels.class)));
		viewer.addOpenListener(event -> {
			if (event.getSelection() instanceof IStructuredSelection chosen
					&& chosen.getFirstElement() instanceof ChainNode node && node.element() != null) {
				getSite().getService(ElementOpener.class).open(getSite().getPage(), node.element());
			}
		});
		getSite().getPage().addPostSelectionListener(follow);
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != this) {
			project().ifPresent(project -> follow(project, selection));
		}
	}

	private void follow(IResearchProject project, ISelection selection) {
		ElementSelection.first(selection, project).filter(element -> project.recordOf(element).isPresent())
				.map(project::uriOf).filter(uri -> !uri.equals(shownUri)).ifPresent(uri -> {
					shownUri = uri;
					showLater();
				});
	}

	/** Waits until the selection settles, since following a chain may load records. */
	private void showLater() {
		int now = ++changes;
		viewer.getControl().getDisplay().timerExec(SETTLE_MILLIS, () -> {
			if (now == changes && !viewer.getControl().isDisposed()) {
				show();
			}
		});
	}

	private void show() {
		IResearchProject project = project().orElse(null);
		Element element = project == null || shownUri == null ? null : project.find(shownUri).orElse(null);
		List<ChainNode> chain = List.of();
		if (element != null) {
			try {
				chain = new Chain(project).of(element);
			} catch (CoreException e) {
				ILog.of(getClass()).error(e.getMessage(), e);
			}
			title.setText(getSite().getService(ElementLabels.class).text(element).replace("&", "&&"));
		}
		nothing = element != null && chain.isEmpty();
		viewer.setInput(chain);
		viewer.expandToLevel(3);
		title.getParent().requestLayout();
		updateHint();
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		shownUri = null;
		nothing = false;
		ISelection selection = getSite().getPage().getSelection();
		if (selection != null && !selection.isEmpty()) {
			follow(opened, selection);
		} else if (getSite().getPage().getActiveEditor() != null && getSite().getPage().getActiveEditor()
				.getEditorInput() instanceof ElementEditorInput input && input.project().isPresent()) {
			shownUri = input.uri();
			showLater();
		}
	}

	@Override
	protected void projectClosed() {
		shownUri = null;
		nothing = false;
		viewer.setInput(List.of());
		title.setText("");
	}

	@Override
	protected void edited(Set<String> recordIds) {
		if (shownUri != null) {
			showLater();
		}
	}

	@Override
	protected Optional<Hint> hint() {
		if (shownUri == null) {
			return Optional.of(Hint.of(Messages.Chain_selectSomething));
		}
		return nothing ? Optional.of(Hint.of(Messages.format(Messages.Chain_nothing, title.getText().replace("&&", "&"))))
				: Optional.empty();
	}

	@Override
	protected Control focusControl() {
		return viewer.getControl();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(follow);
		super.dispose();
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((ChainNode) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((ChainNode) element).children().isEmpty();
		}
	}
}
