/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.imece.coding.segment.ChangeCodingOperation;
import org.imece.coding.segment.MergeCodingsOperation;
import org.imece.coding.segment.Passages;
import org.imece.coding.segment.Segment;
import org.imece.coding.segment.SplitCodingOperation;
import org.imece.coding.text.Span;
import org.imece.core.operation.IOperation;
import org.imece.model.coding.Coding;
import org.imece.ui.operation.Edits;

/** What commands do to the coding at the caret: go on to the next one, move its ends, split and merge it. */
final class PassageCommands {

	private final CodingPane pane;

	PassageCommands(CodingPane pane) {
		this.pane = pane;
	}

	/** Goes to the coding after the current one, or after the caret. */
	void next() {
		Optional<Segment> here = current();
		List<Segment> all = pane.model().segments().all();
		int index = here.map(all::indexOf).orElse(-1);
		int caret = pane.text().getCaretOffset();
		if (index >= 0) {
			go(index + 1 < all.size() ? all.get(index + 1) : all.get(0));
		} else {
			all.stream().filter(segment -> segment.start() >= caret).findFirst().or(() -> all.stream().findFirst())
					.ifPresent(this::go);
		}
	}

	/** Goes to the coding before the current one, or before the caret. */
	void previous() {
		Optional<Segment> here = current();
		List<Segment> all = pane.model().segments().all();
		int index = here.map(all::indexOf).orElse(-1);
		int caret = pane.text().getCaretOffset();
		if (index >= 0) {
			go(all.get(index > 0 ? index - 1 : all.size() - 1));
		} else {
			all.reversed().stream().filter(segment -> segment.start() < caret).findFirst()
					.or(() -> all.reversed().stream().findFirst()).ifPresent(this::go);
		}
	}

	private Optional<Segment> current() {
		return pane.current().flatMap(pane.model()::segment);
	}

	private void go(Segment segment) {
		pane.select(segment.start(), segment.end());
		pane.setCurrent(segment.coding());
	}

	/** Lets the coding at the caret cover what is selected. */
	void fitToSelection() {
		Point range = pane.text().getSelectionRange();
		Span passage = Passages.trim(pane.model().text(), range.x, range.x + range.y);
		pane.model().segments().between(passage.start(), passage.end()).stream()
				.min(Comparator.comparingInt(Segment::length)).map(Segment::coding)
				.ifPresent(coding -> pane.actions().resize(coding, passage.start(), passage.end()));
	}

	/** Moves the beginning of the current coding by a word; forwards makes it shorter. */
	void moveStart(boolean forwards) {
		current().ifPresent(segment -> resize(segment, word(segment.start(), forwards, true), segment.end()));
	}

	/** Moves the end of the current coding by a word; forwards makes it longer. */
	void moveEnd(boolean forwards) {
		current().ifPresent(segment -> resize(segment, segment.start(), word(segment.end(), forwards, false)));
	}

	private void resize(Segment segment, int start, int end) {
		if (start < end && Edits.attempt(pane.getShell(),
				ChangeCodingOperation.resize(pane.project(), segment.coding(), start, end)::run)) {
			pane.refresh();
			go(new Segment(start, end, segment.coding()));
		}
	}

	/** The next place where a word begins or ends. */
	private int word(int from, boolean forwards, boolean begins) {
		String text = pane.model().text();
		BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
		words.setText(text);
		int at = forwards ? words.following(from) : words.preceding(from);
		while (at != BreakIterator.DONE && at > 0 && at < text.length()
				&& !Character.isLetterOrDigit(text.charAt(begins ? at : at - 1))) {
			at = forwards ? words.next() : words.previous();
		}
		return at == BreakIterator.DONE ? from : at;
	}

	/** Makes two codings of the current one, at the caret. */
	void split() {
		int caret = pane.text().getCaretOffset();
		pane.current().ifPresent(coding -> attempt(new SplitCodingOperation(pane.project(), coding, caret)::run));
	}

	/** Makes one coding of the current one and those of the same code beside it, or within the selection. */
	void merge() {
		Point range = pane.text().getSelectionRange();
		pane.current().ifPresent(coding -> attempt(new MergeCodingsOperation(pane.project(),
				MergeCodingsOperation.candidates(coding, range.x, range.x + range.y))::run));
	}

	private void attempt(IOperation<Coding> operation) {
		Coding[] result = new Coding[1];
		if (Edits.attempt(pane.getShell(), monitor -> result[0] = operation.run(monitor))) {
			pane.refresh();
			pane.model().segment(result[0]).ifPresent(this::go);
		}
	}
}
