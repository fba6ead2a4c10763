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

	private static final int PAUSE_MILLIS = 150;

	private final ISelectionListener follow = (part, selection) -> {
		if (part != this) {
			project().flatMap(project -> ElementSelection.first(selection, project)).ifPresent(this::show);
		}
	};
	private final Runnable refresh = this::refresh;
	private FormToolkit toolkit;
	private ScrolledForm form;
	private ContextCard card;
	private String uri;
	private ReferenceLoader references;

	@Override
	protected void createContent(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 10).applyTo(form.getBody());
		card = new ContextCard(toolkit, form.getBody(), getSite());
		form.addDisposeListener(event -> event.display.timerExec(-1, refresh));
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
			refreshSoon();
		}
	}

	private Optional<Element> element() {
		return uri == null ? Optional.empty() : project().flatMap(project -> project.find(uri));
	}

	/** Once after edits and selections that follow each other: nobody reads the card of what is passed over. */
	private void refreshSoon() {
		form.getDisplay().timerExec(PAUSE_MILLIS, refresh);
	}

	private void refresh() {
		if (form.isDisposed() || project().isEmpty()) {
			return;
		}
		element().ifPresent(element -> {
			show(element, Uses.unknown(Messages.Context_loading));
			references.load(element, uses -> tell(element, Uses.of(uses)),
					reason -> tell(element, Uses.unknown(reason)));
		});
		updateHint();
	}

	/** Unless something else is shown by now. */
	private void tell(Element element, Uses uses) {
		if (!form.isDisposed() && project().isPresent() && element().filter(e -> e == element).isPresent()) {
			show(element, uses);
		}
	}

	private void show(Element element, Uses uses) {
		card.show(project().orElseThrow(), element, uses);
		form.reflow(true);
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		references = new ReferenceLoader(opened);
		card.forget();
		uri = null;
	}

	@Override
	protected void projectClosed() {
		references.cancel();
		uri = null;
	}

	@Override
	protected void edited(Set<String> recordIds) {
		if (uri != null && !form.isDisposed()) {
			refreshSoon();
		}
	}

	@Override
	protected Optional<Hint> hint() {
		return element().isPresent() ? Optional.empty() : Optional.of(Hint.of(Messages.Context_select));
	}

	@Override
	protected Control focusControl() {
		return form;
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
