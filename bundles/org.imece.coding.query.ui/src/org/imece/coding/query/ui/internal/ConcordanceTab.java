/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.query.results.QueryResults;
import org.imece.coding.query.words.Concordance;
import org.imece.coding.query.words.Concordance.Order;
import org.imece.coding.query.words.KwicLine;
import org.imece.coding.query.words.TextHits;
import org.imece.coding.query.words.TextPattern;
import org.imece.coding.query.words.TextPattern.Kind;
import org.imece.coding.query.words.TextSearch;
import org.imece.coding.table.ResultTable;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.IStemmer;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.operation.LatestJob;

/** Finds words and patterns in all texts, with what stands beside them. */
final class ConcordanceTab {

	private static final int MOST_HITS = 20_000;
	private static final int TYPING_MILLIS = 300;

	/** What the tab needs of its view. */
	interface Host {
		Optional<IResearchProject> project();

		ProjectCorpus corpora();

		/** {@code null} while the search plug-in is not there. */
		IStemmer stemmer();

		void open(KwicLine line);
	}

	/** What was found, sorted. */
	private record Found(ProjectCorpus.Snapshot snapshot, TextHits hits, List<KwicLine> lines) {
	}

	private final Host host;
	private final Composite area;
	private final Text pattern;
	private final Combo kind;
	private final Button matchCase;
	private final Combo order;
	private final Label status;
	private final KwicTable table;
	private final LatestJob<Found> job;
	private Found found;

	ConcordanceTab(Composite parent, Host host) {
		this.host = host;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		pattern = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		pattern.setMessage(Messages.Kwic_message);
		AccessibleNames.set(pattern, Messages.Kwic_pattern);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(pattern);
		pattern.addListener(SWT.Modify, event -> search(TYPING_MILLIS));
		pattern.addListener(SWT.DefaultSelection, event -> search(0));
		Composite options = WrappedRow.in(area);
		kind = combo(options, Messages.Kwic_kind, Stream.of(Kind.values()).map(ConcordanceTab::label).toList());
		matchCase = new Button(options, SWT.CHECK);
		matchCase.setText(Messages.Kwic_matchCase);
		matchCase.addListener(SWT.Selection, event -> search(0));
		Composite sorting = WrappedRow.group(options);
		Label by = new Label(sorting, SWT.NONE);
		by.setText(Messages.Kwic_order);
		order = combo(sorting, Messages.Kwic_order, Stream.of(Order.values()).map(ConcordanceTab::label).toList());
		status = new Label(area, SWT.WRAP);
		status.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(100, SWT.DEFAULT).applyTo(status);
		table = new KwicTable(area, host::open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		job = new LatestJob<>(Messages.Kwic_searching, parent.getDisplay(), this::show,
				refusal -> clear(refusal.getMessage()));
		clear(Messages.Kwic_help);
	}

	private Combo combo(Composite row, String name, List<String> items) {
		Combo combo = new Combo(row, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		AccessibleNames.set(combo, name);
		combo.addListener(SWT.Selection, event -> search(0));
		return combo;
	}

	private static String label(Kind kind) {
		return switch (kind) {
		case WORDS -> Messages.Kind_words;
		case STEMS -> Messages.Kind_stems;
		case TEXT -> Messages.Kind_text;
		case REGEX -> Messages.Kind_regex;
		};
	}

	private static String label(Order order) {
		return switch (order) {
		case TEXT -> Messages.Order_text;
		case KEYWORD -> Messages.Order_keyword;
		case LEFT -> Messages.Order_left;
		case RIGHT -> Messages.Order_right;
		};
	}

	Composite control() {
		return area;
	}

	Text pattern() {
		return pattern;
	}

	/** Searches for something that was chosen elsewhere. */
	void search(String text, Kind how) {
		kind.select(how.ordinal());
		pattern.setText(text);
		search(0);
	}

	void search(int delay) {
		matchCase.setEnabled(kind.getSelectionIndex() != Kind.STEMS.ordinal());
		String text = pattern.getText();
		Optional<IResearchProject> project = host.project();
		if (text.isBlank() || project.isEmpty()) {
			job.giveUp();
			clear(Messages.Kwic_help);
			return;
		}
		TextPattern wanted = new TextPattern(Kind.values()[kind.getSelectionIndex()], text, matchCase.getSelection());
		Order sorted = Order.values()[order.getSelectionIndex()];
		IStemmer stemmer = host.stemmer();
		job.start(monitor -> find(project.get(), wanted, stemmer, sorted, monitor), delay);
	}

	private Found find(IResearchProject project, TextPattern wanted, IStemmer stemmer, Order sorted,
			IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		ProjectCorpus.Snapshot snapshot = host.corpora().snapshot(project, progress.split(1));
		TextHits hits = new TextSearch(snapshot.corpus(), wanted, stemmer, MOST_HITS).run(progress.split(1));
		return new Found(snapshot, hits, Concordance.sorted(Concordance.of(snapshot.corpus(), hits.hits()), sorted,
				Locale.forLanguageTag(project.mainLanguage())));
	}

	private void show(Found result) {
		if (area.isDisposed() || host.project().isEmpty()) {
			return;
		}
		found = result;
		table.show(result.lines());
		int count = result.hits().hits().size();
		say(count == 0 ? Messages.Kwic_nothing
				: Messages.format(result.hits().truncated() ? Messages.Kwic_foundFirst : Messages.Kwic_found, count,
						result.hits().documents()));
	}

	void clear(String sentence) {
		found = null;
		table.show(List.of());
		say(sentence);
	}

	private void say(String what) {
		status.setText(what.replace("&", "&&"));
		status.requestLayout();
	}

	/** Forgets the project. */
	void close() {
		job.giveUp();
		if (!area.isDisposed()) {
			pattern.setText("");
			clear(Messages.Kwic_help);
		}
	}

	ResultTable result() {
		return QueryResults.concordance(Messages.format(Messages.Kwic_title, pattern.getText().strip()),
				found == null ? List.of() : found.lines());
	}

	Optional<AutoCodeAction.Found> hits() {
		return Optional.ofNullable(found).filter(it -> !it.hits().hits().isEmpty())
				.map(it -> new AutoCodeAction.Found(it.snapshot(), it.hits().hits()));
	}
}
