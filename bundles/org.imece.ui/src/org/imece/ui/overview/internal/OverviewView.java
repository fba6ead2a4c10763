/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.overview.internal;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.imece.core.project.IResearchProject;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;

/** What to do first; later, where the project stands. */
public final class OverviewView extends ProjectView {

	private FormToolkit toolkit;
	private ScrolledForm form;
	private FactJob job;
	private OverviewFacts facts;

	@Override
	protected void createContent(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		GridLayoutFactory.fillDefaults().margins(20, 16).spacing(0, 14).applyTo(form.getBody());
		rebuild();
	}

	private void rebuild() {
		if (form.isDisposed()) {
			return;
		}
		form.setRedraw(false);
		try {
			for (Control child : form.getBody().getChildren()) {
				child.dispose();
			}
			Composite page = toolkit.createComposite(form.getBody());
			GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(page);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
			Cards cards = new Cards(toolkit, page);
			project().ifPresentOrElse(
					project -> new ProjectPage(cards, getSite().getPage(), project, this::execute).create(page, facts),
					() -> new StartPage(cards, getSite().getWorkbenchWindow(), this::execute).create(page));
			form.reflow(true);
		} finally {
			form.setRedraw(true);
		}
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		facts = null;
		job = new FactJob(opened, this::show);
		job.soon();
		rebuild();
	}

	private void show(OverviewFacts found) {
		if (project().isPresent()) {
			facts = found;
			rebuild();
		}
	}

	@Override
	protected void projectClosed() {
		job.cancel();
		facts = null;
		form.getDisplay().asyncExec(this::rebuild); // once the project is gone
	}

	@Override
	protected void edited(Set<String> recordIds) {
		job.soon();
	}

	@Override
	protected Optional<Hint> hintWithoutProject() {
		return Optional.empty();
	}

	@Override
	protected Control focusControl() {
		return form;
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
