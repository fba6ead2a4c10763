/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.imece.coding.query.coded.Query;
import org.imece.coding.query.coded.QueryHit;
import org.imece.coding.query.coded.QueryNames;
import org.imece.coding.query.coded.QueryParser;
import org.imece.coding.query.coded.QueryPrinter;
import org.imece.coding.query.words.TextHit;
import org.imece.coding.table.ResultTable;
import org.imece.coding.ui.results.ResultTableControl;
import org.imece.coding.ui.results.SaveResultAction;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.UserLocale;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingQuery;
import org.imece.model.core.Element;
import org.imece.ui.editor.IRevealElement;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.LatestJob;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;

/** Puts questions to the codings: rows or a line of text, answers while one changes them, saved questions. */
public final class QueryView extends ProjectView implements IRevealElement {

	static final String ID = "org.imece.coding.query.ui.query";

	private static final int TYPING_MILLIS = 300;
	private static final int EDITED_MILLIS = 800;
	/** In an area that is so many times as wide as high the question stands beside the answer. */
	private static final int WIDE = 2;
	private static final int[] BESIDE = { 1, 1 };
	private static final int[] ABOVE = { 2, 3 };

	private ProjectCorpus corpora;
	private SashForm sash;
	private QueryRows rows;
	private ExpertLine expert;
	private Label status;
	private ResultTableControl results;
	private SavedQueryBar saved;
	private LatestJob<ProjectCorpus.Snapshot> reading;
	private LatestJob<QueryAnswer> asking;
	private QueryNames names;
	private QueryAnswer answer;

	@Override
	protected void createContent(Composite parent) {
		corpora = getSite().getService(ProjectCorpus.class);
		sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		createQuestion(sash);
		createAnswer(sash);
		sash.setWeights(ABOVE);
		sash.addListener(SWT.Resize, event -> {
			int orientation = sash.getSize().x >= WIDE * sash.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL;
			if (sash.getOrientation() != orientation) {
				sash.setOrientation(orientation);
				sash.setWeights(orientation == SWT.HORIZONTAL ? BESIDE : ABOVE);
			}
		});
		reading = new LatestJob<>(Messages.Query_reading, parent.getDisplay(), this::know, this::refuse);
		asking = new LatestJob<>(Messages.Query_asking, parent.getDisplay(), this::show, this::refuse);
		createActions();
	}

	private void createQuestion(Composite parent) {
		Composite question = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 6).applyTo(question);
		saved = new SavedQueryBar(question, () -> project().orElse(null), this::choose);
		rows = new QueryRows(question, () -> names, this::rowsChanged);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(rows.control());
		expert = new ExpertLine(question, () -> names, () -> ask(TYPING_MILLIS));
	}

	private void createAnswer(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		status = new Label(area, SWT.WRAP);
		status.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).hint(100, SWT.DEFAULT).applyTo(status);
		results = new ResultTableControl(area, (row, column) -> open(row));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(results);
		say(Messages.Query_help);
	}

	private void createActions() {
		IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
		saved.actions(this::question).forEach(tools::add);
		tools.add(new AutoCodeAction(getSite().getShell(), this::hits));
		tools.add(new SaveResultAction(getSite().getShell(), () -> results.result()));
	}

	/** The question that was understood last. */
	private Optional<Query> question() {
		return Optional.ofNullable(answer).map(QueryAnswer::query);
	}

	private Optional<AutoCodeAction.Found> hits() {
		return Optional.ofNullable(answer).filter(it -> !it.hits().hits().isEmpty())
				.map(it -> new AutoCodeAction.Found(it.snapshot(), it.hits().hits().stream()
						.map(hit -> new TextHit(hit.coding().documentId(), hit.start(), hit.end())).distinct().toList()));
	}

	private void choose(String expression) {
		expert.show(readable(expression));
		ask(0);
	}

	/** Without identifiers, unless something that they stand for is gone. */
	private String readable(String stored) {
		try {
			return names == null || stored.isBlank() ? stored : print(QueryParser.parse(stored, names));
		} catch (CoreException e) {
			return stored; // asking says what is wrong with it
		}
	}

	private static String print(Query query) {
		return QueryPrinter.print(query, UserLocale.get());
	}

	private void rowsChanged() {
		if (names == null) {
			return;
		}
		try {
			Optional<Query> query = QueryRow.query(rows.rows(), names);
			expert.show(query.map(QueryView::print).orElse(""));
			ask(TYPING_MILLIS);
		} catch (CoreException e) {
			asking.giveUp();
			clear(e.getMessage());
		}
	}

	private void ask(int delay) {
		String text = expert.text();
		Optional<IResearchProject> open = project();
		if (text.isBlank() || open.isEmpty()) {
			asking.giveUp();
			clear(Messages.Query_help);
			return;
		}
		asking.start(monitor -> QueryAnswer.of(corpora, open.get(), text, monitor), delay);
	}

	private void show(QueryAnswer answered) {
		if (results.isDisposed() || project().isEmpty()) {
			return;
		}
		answer = answered;
		names = answered.snapshot().names();
		if (!sameAsRows(answered.query())) {
			rows.show(QueryRow.of(answered.query()).orElse(List.of()));
		}
		results.show(answered.table());
		say(answered.summary());
	}

	/** Rows that stand for the question already stay, with those that have no value yet. */
	private boolean sameAsRows(Query query) {
		try {
			return QueryRow.query(rows.rows(), names).filter(query::equals).isPresent();
		} catch (CoreException e) {
			return false;
		}
	}

	private void refuse(CoreException refusal) {
		if (!results.isDisposed()) {
			clear("");
			expert.refuse(refusal);
		}
	}

	private void clear(String sentence) {
		answer = null;
		results.show(new ResultTable(Messages.Query_resultTitle, List.of(), List.of()));
		say(sentence);
	}

	private void say(String what) {
		status.setText(what.replace("&", "&&"));
		status.requestLayout();
	}

	private void open(int row) {
		QueryHit hit = answer.hits().hits().get(row);
		getSite().getService(ElementOpener.class).open(getSite().getPage(),
				"imece:/" + hit.coding().setId() + '#' + hit.coding().id(), hit.start(), hit.end());
	}

	private void know(ProjectCorpus.Snapshot snapshot) {
		names = snapshot.names();
	}

	private void read(int delay) {
		project().ifPresent(open -> reading.start(monitor -> corpora.snapshot(open, monitor), delay));
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		saved.refresh();
		read(0);
	}

	@Override
	protected void projectClosed() {
		reading.giveUp();
		asking.giveUp();
		names = null;
		saved.clear();
		rows.show(List.of(QueryRow.empty()));
		expert.show("");
		clear(Messages.Query_help);
	}

	@Override
	protected void edited(Set<String> recordIds) {
		saved.refresh();
		if (expert.text().isBlank()) {
			read(EDITED_MILLIS);
		} else {
			ask(EDITED_MILLIS);
		}
	}

	@Override
	protected Optional<Hint> hint() {
		return project().filter(open -> open.records(CodingPackage.Literals.DOCUMENT).isEmpty())
				.map(open -> new Hint(Messages.View_noDocuments, Messages.View_import,
						() -> execute("org.imece.ui.command.import")));
	}

	@Override
	public void reveal(Element element, int start, int end) {
		if (element instanceof CodingQuery query) {
			saved.choose(query);
		}
	}

	@Override
	protected Control focusControl() {
		rows.setFocus();
		return null;
	}

	@Override
	public void dispose() {
		if (asking != null) {
			reading.giveUp();
			asking.giveUp();
		}
		super.dispose();
	}
}
