/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.imece.coding.query.words.KwicLine;
import org.imece.coding.query.words.TextPattern.Kind;
import org.imece.coding.ui.results.SaveResultAction;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.IStemmer;
import org.imece.model.coding.CodingPackage;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;

/** Words in context, and how often they occur. */
public final class ConcordanceView extends ProjectView {

	static final String ID = "org.imece.coding.query.ui.concordance";

	private static final int EDITED_MILLIS = 800;

	private CTabFolder tabs;
	private ConcordanceTab concordance;
	private WordsTab words;

	/** Gives the tabs what they need of the workbench. */
	private final class ViewHost implements ConcordanceTab.Host {

		@Override
		public Optional<IResearchProject> project() {
			return ConcordanceView.this.project();
		}

		@Override
		public ProjectCorpus corpora() {
			return getSite().getService(ProjectCorpus.class);
		}

		@Override
		public IStemmer stemmer() {
			return getSite().getService(IStemmer.class);
		}

		@Override
		public void open(KwicLine line) {
			getSite().getService(ElementOpener.class).open(getSite().getPage(),
					"imece:/" + line.hit().documentId() + '#' + line.hit().documentId(), line.hit().start(),
					line.hit().end());
		}
	}

	@Override
	protected void createContent(Composite parent) {
		tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		ViewHost host = new ViewHost();
		concordance = new ConcordanceTab(tabs, host);
		tab(Messages.Concordance_context, concordance.control());
		words = new WordsTab(tabs, host, this::show);
		tab(Messages.Concordance_words, words.control());
		tabs.setSelection(0);
		tabs.addListener(SWT.Selection, event -> showCurrent(0));
		IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
		tools.add(new AutoCodeAction(getSite().getShell(), concordance::hits));
		tools.add(new SaveResultAction(getSite().getShell(),
				() -> tabs.getSelectionIndex() == 0 ? concordance.result() : words.result()));
	}

	private void tab(String title, Control control) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	private void show(String word, Kind kind) {
		tabs.setSelection(0);
		concordance.search(word, kind);
	}

	private void showCurrent(int delay) {
		if (tabs.getSelectionIndex() == 0) {
			concordance.search(delay);
		} else {
			words.count(delay);
		}
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		showCurrent(0);
	}

	@Override
	protected void projectClosed() {
		concordance.close();
		words.close();
	}

	@Override
	protected void edited(Set<String> recordIds) {
		boolean texts = project().stream().flatMap(open -> open.records(CodingPackage.Literals.DOCUMENT).stream())
				.anyMatch(document -> recordIds.contains(document.id()));
		if (texts) {
			words.outdate();
			showCurrent(EDITED_MILLIS);
		}
	}

	@Override
	protected Optional<Hint> hint() {
		return project().filter(open -> open.records(CodingPackage.Literals.DOCUMENT).isEmpty())
				.map(open -> new Hint(Messages.View_noDocuments, Messages.View_import,
						() -> execute("org.imece.ui.command.import")));
	}

	@Override
	protected Control focusControl() {
		return tabs.getSelectionIndex() == 0 ? concordance.pattern() : words.control();
	}
}
