/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.imece.coding.query.results.QueryResults;
import org.imece.coding.query.words.CountWordsOperation;
import org.imece.coding.query.words.TextPattern.Kind;
import org.imece.coding.query.words.WordList;
import org.imece.coding.table.ResultTable;
import org.imece.coding.ui.results.ResultTableControl;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.IStemmer;
import org.imece.ui.operation.LatestJob;

/** The words of all texts with their frequencies; opening one shows where it occurs. */
final class WordsTab {

	/** A table can have so many columns before it becomes slow, and nobody reads more. */
	private static final int MOST_DOCUMENTS = 100;

	/** Words as they were counted and as they are shown. */
	private record Counted(ResultTable table, WordList words) {
	}

	private final ConcordanceTab.Host host;
	private final Composite area;
	private final Button stems;
	private final Button stops;
	private final Button byDocument;
	private final Label status;
	private final ResultTableControl table;
	private final LatestJob<Counted> job;
	private WordList words;
	private boolean current;

	/** @param chosen takes a word and whether its forms are meant */
	WordsTab(Composite parent, ConcordanceTab.Host host, BiConsumer<String, Kind> chosen) {
		this.host = host;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		Composite row = WrappedRow.in(area);
		stems = check(row, Messages.WordsTab_stems);
		stops = check(row, Messages.WordsTab_stops);
		stops.setSelection(true);
		byDocument = check(row, Messages.WordsTab_byDocument);
		byDocument.setToolTipText(Messages.format(Messages.WordsTab_byDocumentTooltip, MOST_DOCUMENTS));
		status = new Label(area, SWT.WRAP);
		status.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(100, SWT.DEFAULT).applyTo(status);
		table = new ResultTableControl(area, (index, column) -> chosen.accept(words.words().get(index).word(),
				stems.getSelection() ? Kind.STEMS : Kind.WORDS));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		job = new LatestJob<>(Messages.WordsTab_counting, parent.getDisplay(), this::show,
				refusal -> say(refusal.getMessage()));
	}

	private Button check(Composite row, String text) {
		Button button = new Button(row, SWT.CHECK);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			current = false;
			count(0);
		});
		return button;
	}

	private void say(String text) {
		status.setText(text.replace("&", "&&"));
		status.requestLayout();
	}

	Composite control() {
		return area;
	}

	/** The texts have changed. */
	void outdate() {
		current = false;
	}

	/** Counts, unless that has been done. */
	void count(int delay) {
		Optional<IResearchProject> project = host.project();
		stems.setEnabled(host.stemmer() != null);
		if (project.isEmpty() || current) {
			return;
		}
		current = true;
		say(Messages.WordsTab_counting);
		boolean withoutStops = stops.getSelection();
		boolean documents = byDocument.getSelection();
		IStemmer stemmer = stems.getSelection() ? host.stemmer() : null;
		Locale order = Locale.forLanguageTag(project.get().mainLanguage());
		job.start(monitor -> {
			var snapshot = host.corpora().snapshot(project.get(), monitor);
			WordList list = new CountWordsOperation(snapshot.corpus(), withoutStops, stemmer, order).run(monitor);
			boolean columns = documents && snapshot.corpus().documents().size() <= MOST_DOCUMENTS;
			return new Counted(columns ? QueryResults.wordsByDocument(Messages.WordsTab_title, snapshot.corpus(), list)
					: QueryResults.words(Messages.WordsTab_title, list), list);
		}, delay);
	}

	private void show(Counted counted) {
		if (!area.isDisposed() && host.project().isPresent()) {
			words = counted.words();
			table.show(counted.table());
			say(Messages.format(Messages.WordsTab_counted, counted.words().words().size(), counted.words().tokens()));
		}
	}

	/** Forgets the project. */
	void close() {
		job.giveUp();
		current = false;
		if (!area.isDisposed()) {
			table.show(new ResultTable(Messages.WordsTab_title, List.of(), List.of()));
			say("");
		}
	}

	ResultTable result() {
		return table.result();
	}
}
