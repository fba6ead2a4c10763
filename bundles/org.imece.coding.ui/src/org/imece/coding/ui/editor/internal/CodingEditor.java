/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.imece.coding.ui.internal.ICodingTarget;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.core.Element;
import org.imece.ui.editor.ElementEditorInput;
import org.imece.ui.editor.IRevealElement;
import org.imece.ui.editor.SettledSelection;
import org.imece.ui.editor.StoredEditor;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;
import org.imece.ui.view.TextFont;

/** The editor in which a text is coded. It follows edits and undo, and is never dirty. */
public final class CodingEditor extends StoredEditor implements IRevealElement {

	/** Identifier of the editor and of its context menu. */
	public static final String ID = "org.imece.coding.ui.codingEditor";

	/** Keys that hold in this editor only. */
	private static final String CONTEXT = "org.imece.coding.ui.context";
	/** Keys that hold only while the text is not edited, such as Delete. */
	private static final String CODING_CONTEXT = "org.imece.coding.ui.codingContext";

	private final SettledSelection selection = new SettledSelection();
	private final Set<String> gathered = new LinkedHashSet<>();
	private final IProjectListener follow = new IProjectListener() {
		@Override
		public void edited(Set<String> recordIds) {
			gather(recordIds);
		}
	};
	private final IPropertyChangeListener fontChange = event -> {
		if (event.getProperty().equals(TextFont.ID) && pane().isPresent()) {
			pane().get().textPane().applyFont(TextFont.get());
		}
	};
	private final IProjectSessionListener storeBeforeClosing = new IProjectSessionListener() {
		@Override
		public void closing(IResearchProject closing) {
			if (closing == project && pane != null) {
				pane.commit();
			}
		}
	};
	private IResearchProject project;
	private Composite parent;
	private CodingPane pane;
	private IContextActivation coding;
	private boolean focusMode;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ElementEditorInput elementInput)) {
			throw new PartInitException(Status.error("Not the address of an element: " + input));
		}
		setSite(site);
		setInput(input);
		setPartName(elementInput.getName());
		project = elementInput.project().orElse(null);
		site.setSelectionProvider(selection);
		site.getService(IContextService.class).activateContext(CONTEXT);
		coding = site.getService(IContextService.class).activateContext(CODING_CONTEXT);
	}

	/** The document that an input leads to, also that of a set of codings in it. */
	static Optional<Document> document(IEditorInput input) {
		return input instanceof ElementEditorInput elementInput
				? elementInput.element().map(element -> element instanceof CodingSet set ? set.getDocument() : element)
						.filter(Document.class::isInstance).map(Document.class::cast)
				: Optional.empty();
	}

	@Override
	public void createPartControl(Composite composite) {
		parent = composite;
		if (project != null) {
			project.addListener(follow);
			getSite().getService(IProjectSession.class).addListener(storeBeforeClosing);
		}
		build();
		JFaceResources.getFontRegistry().addListener(fontChange);
		onText(ActionFactory.COPY, StyledText::copy);
		onText(ActionFactory.SELECT_ALL, StyledText::selectAll);
		onText(ActionFactory.CUT, text -> {
			if (text.getEditable()) {
				text.cut();
			}
		});
		onText(ActionFactory.PASTE, text -> {
			if (text.getEditable()) {
				text.paste();
			}
		});
	}

	private void onText(ActionFactory command, Consumer<StyledText> run) {
		getEditorSite().getActionBars().setGlobalActionHandler(command.getId(), new Action() {
			@Override
			public void run() {
				if (pane != null) {
					run.accept(pane.text());
				}
			}
		});
	}

	private void build() {
		pane = null;
		Optional<Document> document = document(getEditorInput());
		if (document.isEmpty()) {
			message(Messages.Editor_notThere);
			return;
		}
		try {
			pane = new CodingPane(parent, new CodingModel(project, document.get()), TextFont.get(), selection);
		} catch (CoreException e) {
			message(e.getStatus().getMessage());
			return;
		}
		showTitle();
		pane.onEditingChanged(this::editingChanged);
		MenuManager menu = new CodingMenu(pane, getSite()).manager();
		pane.text().setMenu(menu.createContextMenu(pane.text()));
		pane.textPane().stripes().setMenu(menu.createContextMenu(pane.textPane().stripes()));
		pane.segments().viewer().getTable().setMenu(menu.createContextMenu(pane.segments().viewer().getTable()));
		getSite().registerContextMenu(ID, menu, selection);
	}

	/** Letters and Delete mean something else while the text is edited. */
	private void editingChanged() {
		IContextService contexts = getSite().getService(IContextService.class);
		if (pane.isEditing() && coding != null) {
			contexts.deactivateContext(coding);
			coding = null;
		} else if (!pane.isEditing() && coding == null) {
			coding = contexts.activateContext(CODING_CONTEXT);
		}
	}

	/** Leaves only the text and its stripes on the screen, or brings everything back. */
	void toggleFocusMode() {
		IWorkbenchPage page = getSite().getPage();
		IWorkbenchPartReference part = page.getReference(this);
		focusMode = !focusMode;
		pane.setFocusMode(focusMode);
		if ((page.getPartState(part) == IWorkbenchPage.STATE_MAXIMIZED) != focusMode) {
			page.toggleZoom(part);
		}
		getSite().getShell().setFullScreen(focusMode);
	}

	private void message(String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
	}

	private void showTitle() {
		ElementLabels labels = getSite().getService(ElementLabels.class);
		setPartName(labels.text(pane.model().document()));
		setTitleImage(labels.image(pane.model().document().eClass()));
	}

	private void gather(Set<String> recordIds) {
		boolean first = gathered.isEmpty();
		gathered.addAll(recordIds);
		if (first && !parent.isDisposed()) {
			parent.getDisplay().asyncExec(this::passOn);
		}
	}

	private void passOn() {
		Set<String> ids = Set.copyOf(gathered);
		gathered.clear();
		if (parent.isDisposed() || pane == null) {
			return;
		}
		Optional<Document> document = document(getEditorInput());
		if (document.isEmpty()) {
			getSite().getPage().closeEditor(this, false);
		} else if (document.get() != pane.model().document()) {
			rebuild();
		} else {
			showTitle();
			pane.edited(ids);
		}
	}

	/** The document was restored: it is another object. */
	private void rebuild() {
		for (var child : parent.getChildren()) {
			child.dispose();
		}
		build();
		parent.layout(true, true);
	}

	/** What is shown; empty if the document is not there. */
	Optional<CodingPane> pane() {
		return Optional.ofNullable(pane);
	}

	@Override
	public void reveal(Element element, int start, int end) {
		if (pane == null) {
			return;
		}
		if (element instanceof Coding coding) {
			pane.reveal(coding);
		} else if (start >= 0) {
			pane.commit();
			pane.select(start, end);
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == ICodingTarget.class && pane != null) {
			return type.cast((ICodingTarget) code -> {
				pane.commit();
				pane.coding().code(code);
			});
		}
		if (type == StyledText.class && pane != null) { // for commands that are about the place of the caret
			return type.cast(pane.text());
		}
		return super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		if (pane != null) {
			pane.text().setFocus();
		} else {
			parent.setFocus();
		}
	}

	@Override
	public void dispose() {
		JFaceResources.getFontRegistry().removeListener(fontChange);
		if (project != null) {
			project.removeListener(follow);
			getSite().getService(IProjectSession.class).removeListener(storeBeforeClosing);
		}
		super.dispose();
	}
}
