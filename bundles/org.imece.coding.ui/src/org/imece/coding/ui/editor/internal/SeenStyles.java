/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.imece.coding.text.Span;
import org.imece.coding.text.TextChange;

/**
 * Styles a text where it is seen, with a page before and behind, so that the length of the text costs nothing. Remembers
 * what has been styled.
 */
final class SeenStyles {

	private final CodingModel model;
	private final StyledText text;
	private final TextGeometry geometry;
	private final List<Span> styled = new ArrayList<>();
	private RGB ground;

	SeenStyles(CodingModel model, StyledText text) {
		this.model = model;
		this.text = text;
		geometry = new TextGeometry(text);
	}

	/** Whether the colour behind the text has changed since it was styled, or it never was. */
	boolean isOutdated() {
		return !text.getBackground().getRGB().equals(ground);
	}

	/** Styles everything again, beginning with what is seen. */
	void restart() {
		ground = text.getBackground().getRGB();
		styled.forEach(span -> text.replaceStyleRanges(span.start(), span.length(), new StyleRange[0]));
		styled.clear();
		extend();
	}

	/** Styles what is seen and was not before. */
	void extend() {
		if (ground == null || text.getCharCount() == 0) {
			return;
		}
		int top = geometry.top();
		int bottom = geometry.bottom();
		int page = Math.max(1, bottom - top);
		Span seen = new Span(Math.max(0, top - page), Math.min(text.getCharCount(), bottom + page));
		if (styled.stream().anyMatch(span -> span.start() <= top && span.end() >= bottom)) {
			return;
		}
		style(seen);
		int start = seen.start();
		int end = seen.end();
		for (Span span : List.copyOf(styled)) {
			if (span.start() <= end && span.end() >= start) {
				styled.remove(span);
				start = Math.min(start, span.start());
				end = Math.max(end, span.end());
			}
		}
		styled.add(new Span(start, end));
	}

	/** Styles a part again where it was styled. */
	void again(int start, int end) {
		for (Span span : List.copyOf(styled)) {
			style(new Span(Math.max(start, span.start()), Math.min(end, span.end())));
		}
	}

	private void style(Span part) {
		if (!part.isEmpty()) {
			text.replaceStyleRanges(part.start(), part.length(),
					new SpanStyles(model, ground).between(part.start(), part.end()));
		}
	}

	/** After the text of the widget changed. */
	void typed(TextChange change) {
		styled.replaceAll(span -> change.move(span, true, true));
		styled.removeIf(Span::isEmpty);
	}
}
