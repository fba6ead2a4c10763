/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.article.internal;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.imece.core.project.IResearchProject;
import org.imece.law.Citing;
import org.imece.law.Provisions;
import org.imece.law.ui.internal.Messages;
import org.imece.law.ui.reading.internal.ActiveReading;
import org.imece.law.ui.reading.internal.IReading;
import org.imece.model.law.Provision;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;

/** What belongs to the article that is read: norm cards, citations in and out, changes and footnotes. */
public final class ArticleView extends ProjectView implements IReading.Listener {

	private static final String USE_AS_EVIDENCE = "org.imece.evidence.ui.useAsEvidence";

	private FormToolkit toolkit;
	private ScrolledForm form;
	private ActiveReading active;
	private NormCards norms;
	private CitationTables citations;
	private ChangeList changes;
	private Provision article;

	@Override
	protected void createContent(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 8).applyTo(form.getBody());
		Button use = toolkit.createButton(form.getBody(), Messages.Article_useAsEvidence, SWT.PUSH);
		use.addListener(SWT.Selection, event -> execute(USE_AS_EVIDENCE));
		Command command = getSite().getService(ICommandService.class).getCommand(USE_AS_EVIDENCE);
		use.setVisible(command.isDefined());
		GridDataFactory.swtDefaults().exclude(!command.isDefined()).applyTo(use);
		active = new ActiveReading(getSite().getPage(), this);
		norms = new NormCards(this, toolkit, section(Messages.Article_norms));
		citations = new CitationTables(this, toolkit, section(Messages.Article_citationsOut),
				section(Messages.Article_citationsIn));
		changes = new ChangeList(toolkit, section(Messages.Article_changes));
		moved();
	}

	private Section section(String title) {
		Section section = toolkit.createSection(form.getBody(),
				ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		section.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(section);
		Composite body = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().margins(1, 4).spacing(4, 6).applyTo(body);
		section.setClient(body);
		section.addExpansionListener(new ExpansionAdapter() {
			@Override
			public void expansionStateChanged(ExpansionEvent event) {
				form.reflow(true);
			}
		});
		return section;
	}

	Optional<IReading> reading() {
		return active.reading();
	}

	/** The project that is open. */
	IResearchProject openProject() {
		return project().orElseThrow();
	}

	void reflow() {
		form.reflow(true);
	}

	@Override
	public void textChanged() {
		article = null;
		moved();
	}

	@Override
	public void moved() {
		if (form == null || form.isDisposed() || changes == null) {
			return;
		}
		Provision next = active.reading().flatMap(IReading::provision)
				.map(provision -> Provisions.articleOf(provision).orElse(provision)).orElse(null);
		if (next == article && next != null) {
			return;
		}
		article = next;
		show();
	}

	private void show() {
		if (article != null) {
			form.setText(Citing.full(article).replace("&", "&&"));
			norms.show(article);
			citations.show(article);
			changes.show(article);
			form.reflow(true);
		}
		updateHint();
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		moved();
	}

	@Override
	protected void projectClosed() {
		article = null;
		norms.show(null);
	}

	@Override
	protected void edited(Set<String> recordIds) {
		if (article != null && article.eResource() != null) {
			norms.refresh();
			citations.show(article);
		}
	}

	@Override
	protected Optional<Hint> hint() {
		return article == null ? Optional.of(Hint.of(Messages.Article_hint)) : Optional.empty();
	}

	@Override
	protected Control focusControl() {
		return form;
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.dispose();
		}
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
