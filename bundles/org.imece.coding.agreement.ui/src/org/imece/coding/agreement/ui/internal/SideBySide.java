/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.imece.coding.agreement.ComparedPassage;
import org.imece.coding.agreement.ComparedPassage.Mark;
import org.imece.coding.agreement.ComparedPassage.Span;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.ui.editor.AccessibleNames;

/** A passage as each coder saw it, beside each other, with a button for each way to settle it. */
final class SideBySide extends Composite {

	/** Takes what the user decided. */
	interface Decisions {

		void take(String coderId);

		void spans(List<Span> spans);

		void open();
	}

	private static final int CONTEXT = 240;
	private static final double TINT = 0.35;
	private static final int KEYS = 9;

	private final Decisions decisions;
	private final Label message;
	private final List<StyledText> texts = new ArrayList<>();
	private Composite body;
	private ComparedPassage passage;
	private int offset;

	SideBySide(Composite parent, Decisions decisions) {
		super(parent, SWT.NONE);
		this.decisions = decisions;
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).applyTo(this);
		message = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
		clear();
	}

	void clear() {
		passage = null;
		if (body != null) {
			body.dispose();
			body = null;
		}
		texts.clear();
		message.setText(Messages.Side_choose);
		message.setVisible(true);
		((GridData) message.getLayoutData()).exclude = false;
		layout();
	}

	/** @param settled what was settled; empty if nothing was */
	void show(Corpus corpus, ComparedPassage shown, Optional<List<Span>> settled) {
		clear();
		passage = shown;
		String text = corpus.document(shown.documentId()).orElseThrow().text();
		offset = beginOfWord(text, shown.start() - CONTEXT, shown.start());
		int end = endOfWord(text, shown.end() + CONTEXT, shown.end());
		String context = text.substring(offset, end);
		message.setText(settled.map(spans -> spans.isEmpty() ? Messages.Side_settledNothing
				: Messages.format(Messages.Side_settled, quote(text, spans))).orElse("").replace("&", "&&"));
		((GridData) message.getLayoutData()).exclude = settled.isEmpty();
		message.setVisible(settled.isPresent());
		body = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(shown.marks().size()).equalWidth(true).spacing(8, 4).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		Color color = tint(corpus.code(shown.codeId()).map(CorpusCode::rgb).orElse(0));
		for (int i = 0; i < shown.marks().size(); i++) {
			column(corpus, i, context, color);
		}
		others();
		layout(true, true);
	}

	/** The context begins with a word, not within one. */
	private static int beginOfWord(String text, int from, int passage) {
		int begin = Math.max(0, from);
		while (begin > 0 && begin < passage && !Character.isWhitespace(text.charAt(begin - 1))) {
			begin++;
		}
		return begin;
	}

	private static int endOfWord(String text, int to, int passage) {
		int end = Math.min(text.length(), to);
		while (end < text.length() && end > passage && !Character.isWhitespace(text.charAt(end))) {
			end--;
		}
		return end;
	}

	private static String quote(String text, List<Span> spans) {
		return spans.stream().map(span -> text.substring(Math.min(span.start(), text.length()),
				Math.min(span.end(), text.length())).replaceAll("\\s+", " ")).collect(Collectors.joining(" … "));
	}

	private static String name(Corpus corpus, Mark mark) {
		return corpus.coder(mark.coderId()).map(CorpusCoder::title).orElse("");
	}

	private void column(Corpus corpus, int index, String context, Color color) {
		Mark mark = passage.marks().get(index);
		Composite column = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
		String name = name(corpus, mark);
		String key = index < KEYS ? String.valueOf(index + 1) : "";
		button(column, Messages.format(Messages.Side_take, name, key), Messages.format(Messages.Side_takeTooltip, name, key),
				() -> decisions.take(mark.coderId()));
		Label title = new Label(column, SWT.NONE);
		title.setText(mark.spans().isEmpty() ? Messages.Side_nothing : "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		StyledText text = new StyledText(column, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER | SWT.MULTI);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(80, 60).applyTo(text);
		text.setMargins(6, 4, 6, 4);
		text.setText(context);
		AccessibleNames.set(text, (name + ' ' + title.getText()).strip());
		for (Span span : mark.spans()) {
			StyleRange range = new StyleRange(span.start() - offset, span.end() - span.start(), null, color);
			range.underline = true; // not by colour alone
			text.setStyleRange(range);
		}
		int first = mark.spans().isEmpty() ? passage.start() : mark.spans().get(0).start();
		text.setTopIndex(Math.max(0, text.getLineAtOffset(first - offset)));
		text.setCaretOffset(first - offset);
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true; // the text is not to be typed into, so that Tab leaves it
			}
		});
		texts.add(text);
	}

	private Color tint(int rgb) {
		RGB paper = getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
		return new Color(mix(rgb >> 16 & 0xFF, paper.red), mix(rgb >> 8 & 0xFF, paper.green),
				mix(rgb & 0xFF, paper.blue));
	}

	private static int mix(int ink, int paper) {
		return (int) (TINT * ink + (1 - TINT) * paper);
	}

	private void others() {
		Composite row = new Composite(body, SWT.NONE);
		RowLayoutFactory.fillDefaults().spacing(8).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).span(passage.marks().size(), 1).applyTo(row);
		button(row, Messages.Side_none, Messages.Side_noneTooltip, () -> decisions.spans(List.of()));
		button(row, Messages.Side_selection, Messages.Side_selectionTooltip, this::selection);
		button(row, Messages.Side_open, Messages.Side_open, decisions::open);
	}

	private static void button(Composite parent, String text, String tooltip, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text.replace("&", "&&"));
		button.setToolTipText(tooltip);
		button.addListener(SWT.Selection, event -> run.run());
	}

	private void selection() {
		texts.stream().filter(text -> text.getSelectionCount() > 0).findFirst().ifPresent(text -> {
			Point selected = text.getSelection();
			decisions.spans(List.of(new Span(offset + selected.x, offset + selected.y)));
		});
	}

	/** Settles with one key: a digit for a coder, 0 for nobody, S for the selected text. */
	void key(Event event) {
		if (passage == null || (event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
			return;
		}
		int digit = event.character - '0';
		if (digit == 0) {
			decisions.spans(List.of());
		} else if (digit > 0 && digit <= Math.min(KEYS, passage.marks().size())) {
			decisions.take(passage.marks().get(digit - 1).coderId());
		} else if (event.character == 's' || event.character == 'S') {
			selection();
		}
	}
}
