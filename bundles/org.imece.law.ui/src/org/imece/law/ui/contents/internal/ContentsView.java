/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.contents.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.Folding;
import org.imece.law.Provisions;
import org.imece.law.ui.internal.Messages;
import org.imece.law.ui.reading.internal.ActiveReading;
import org.imece.law.ui.reading.internal.IReading;
import org.imece.model.law.Expression;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.element.ElementDrag;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;

/** Books, chapters and articles of the text that is read; follows the reader and leads there. */
public final class ContentsView extends ProjectView implements IReading.Listener {

	private TreeViewer tree;
	private Text filter;
	private ActiveReading active;
	private Expression shown;
	private boolean following;

	@Override
	protected void createContent(Composite parent) {
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Contents_filter);
		AccessibleNames.set(filter, Messages.Contents_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
		tree.setUseHashlookup(true);
		tree.setContentProvider(new Content());
		tree.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return label((Provision) element);
			}
		});
		tree.addFilter(new Filter());
		ElementDrag.from(tree.getControl(), tree::getSelection);
		filter.addListener(SWT.Modify, event -> {
			tree.refresh();
			if (!filter.getText().isEmpty()) {
				tree.expandAll();
			}
		});
		tree.addSelectionChangedListener(event -> {
			if (!following) {
				goTo(event.getStructuredSelection().getFirstElement());
			}
		});
		active = new ActiveReading(getSite().getPage(), this);
		textChanged();
	}

	private void goTo(Object element) {
		if (element instanceof Provision provision) {
			active.reading().ifPresent(reading -> reading.goTo(provision));
		}
	}

	private static String label(Provision provision) {
		String label = Objects.requireNonNullElse(provision.getLabel(), "");
		String heading = Objects.requireNonNullElse(provision.getHeading(), "").replace('\n', ' ');
		return heading.isEmpty() ? label : label.isEmpty() ? heading : label + " – " + heading;
	}

	/** Down to articles; the paragraphs are in the text. */
	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return children(((Expression) input).getProvisions());
		}

		@Override
		public Object[] getChildren(Object parent) {
			return isGroup((Provision) parent) ? children(((Provision) parent).getProvisions()) : new Object[0];
		}

		private static Object[] children(List<Provision> provisions) {
			return provisions.stream().filter(provision -> !label(provision).isEmpty()
					|| provision.getKind() == ProvisionKind.PREAMBLE && !provision.getProvisions().isEmpty()).toArray();
		}

		private static boolean isGroup(Provision provision) {
			return !Provisions.isArticle(provision.getKind()) && provision.getKind() != ProvisionKind.ANNEX
					&& provision.getKind() != ProvisionKind.RECITAL;
		}

		@Override
		public Object getParent(Object element) {
			return ((Provision) element).eContainer() instanceof Provision outer ? outer : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	private final class Filter extends ViewerFilter {
		@Override
		public boolean select(Viewer viewer, Object parent, Object element) {
			String sought = Folding.fold(filter.getText().strip());
			return sought.isEmpty() || matches((Provision) element, sought);
		}

		private boolean matches(Provision provision, String sought) {
			return Folding.fold(label(provision)).contains(sought)
					|| Content.isGroup(provision) && provision.getProvisions().stream().anyMatch(inner -> matches(inner, sought));
		}
	}

	@Override
	public void textChanged() {
		if (tree.getControl().isDisposed()) {
			return;
		}
		Expression next = active == null ? null : active.reading().flatMap(IReading::expression).orElse(null);
		if (next != shown) {
			shown = next;
			following = true;
			tree.setInput(next);
			if (next != null && Provisions.articles(next).size() < 60) {
				tree.expandAll();
			} else if (next != null) {
				tree.expandToLevel(2);
			}
			following = false;
		} else if (next != null) {
			tree.refresh();
		}
		updateHint();
	}

	@Override
	public void moved() {
		Optional<Provision> article = active.reading().flatMap(IReading::provision)
				.map(provision -> Provisions.articleOf(provision).orElse(provision));
		if (article.isEmpty() || article.get().equals(tree.getStructuredSelection().getFirstElement())) {
			return;
		}
		following = true;
		tree.setSelection(new StructuredSelection(article.get()), true);
		following = false;
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		textChanged();
	}

	@Override
	protected void projectClosed() {
		shown = null;
		tree.setInput(null);
	}

	@Override
	protected void edited(Set<String> recordIds) {
		// the reader tells of changes of its text
	}

	@Override
	protected Optional<Hint> hint() {
		return shown == null ? Optional.of(Hint.of(Messages.Contents_hint)) : Optional.empty();
	}

	@Override
	protected Control focusControl() {
		return tree.getControl();
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.dispose();
		}
		super.dispose();
	}
}
