/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.context.internal;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.Element;
import org.imece.ui.element.ElementSelection;
import org.imece.ui.internal.Messages;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;

/** Card, references in and out, and notes of the selected element. */
public final class ContextView extends ProjectView {

	private static final int PAUSE_MILLIS = 200;

	private final ISelectionListener follow = (part, selection) -> {
		if (part != this) {
			project().flatMap(project -> ElementSelection.first(selection, project)).ifPresent(this::show);
		}
	};
	private FormToolkit toolkit;
	private ScrolledForm form;
	private String uri;
	private int changes;
	private ReferenceLoader references;

	@Override
	protected void createContent(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 10).applyTo(form.getBody());
		getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(follow);
	}

	private void show(Element element) {
		IResearchProject project = project().orElseThrow();
		if (project.recordOf(element).isEmpty()) {
			return; // a passage of something that is not in the project
		}
		String selected = project.uriOf(element);
		if (!selected.equals(uri)) {
			uri = selected;
			rebuild();
			updateHint();
		}
	}

	private Optional<Element> element() {
		return uri == null ? Optional.empty() : project().flatMap(project -> project.find(uri));
	}

	/** Unless something else is shown by now. */
	private void tell(Element element, Runnable news) {
		if (!form.isDisposed() && project().isPresent() && element().filter(e -> e == element).isPresent()) {
			news.run();
			form.reflow(true);
		}
	}

	/** After edits that follow each other only once, and not at all if the selection has led to a new card meanwhile. */
	private void rebuildSoon() {
		int now = ++changes;
		form.getDisplay().timerExec(PAUSE_MILLIS, () -> {
			if (now == changes && !form.isDisposed() && project().isPresent() && !hasFocusWithin()) {
				rebuild();
			}
		});
	}

	private void rebuild() {
		changes++;
		for (Control child : form.getBody().getChildren()) {
			child.dispose();
		}
		element().ifPresent(element -> {
			ContextCard card = new ContextCard(toolkit, form.getBody(), getSite(), project().orElseThrow(), element);
			card.create();
			references.load(element, uses -> tell(element, () -> card.showUses(uses)),
					reason -> tell(element, () -> card.showRefusal(reason)));
		});
		form.reflow(true);
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		references = new ReferenceLoader(opened);
		uri = null;
		rebuild();
	}

	@Override
	protected void projectClosed() {
		references.cancel();
		uri = null;
	}

	@Override
	protected void edited(Set<String> recordIds) {
		if (uri != null && !form.isDisposed() && !hasFocusWithin()) {
			rebuildSoon();
		}
	}

	/** Rebuilding would take the field away from under the cursor. */
	private boolean hasFocusWithin() {
		for (Control control = form.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
			if (control == form.getBody()) {
				return true;
			}
		}
		return false;
	}

	@Override
	protected Optional<Hint> hint() {
		return element().isPresent() ? Optional.empty() : Optional.of(Hint.of(Messages.Context_select));
	}

	@Override
	protected Control focusControl() {
		return form.getBody().getChildren().length > 0 ? form : form.getBody();
	}

	@Override
	public void dispose() {
		getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(follow);
		if (references != null) {
			references.cancel();
		}
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
