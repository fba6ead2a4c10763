/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.reading.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.imece.law.Provisions;
import org.imece.law.text.ReadingText;
import org.imece.law.text.ReadingText.Role;
import org.imece.law.text.ReadingText.Span;
import org.imece.law.ui.internal.Palette;
import org.imece.model.law.Citation;
import org.imece.model.law.ProvisionKind;
import org.imece.model.law.Resolution;

/** Styles lines when they come into sight, so that a long act opens as fast as a short one. */
final class ReadingStyles implements LineStyleListener {

	private static final int INDENT = 22;

	private final StyledText widget;
	private ReadingText text;

	ReadingStyles(StyledText widget) {
		this.widget = widget;
	}

	void show(ReadingText newText) {
		text = newText;
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		if (text == null) {
			return;
		}
		Palette palette = Palette.of(widget);
		int end = event.lineOffset + event.lineText.length();
		List<StyleRange> styles = new ArrayList<>();
		List<Span> spans = text.spans();
		int first = firstEndingAfter(spans, event.lineOffset);
		for (int i = first; i < spans.size() && spans.get(i).start() < end; i++) {
			Span span = spans.get(i);
			if (i == first) {
				int depth = indent(span);
				event.indent = depth * INDENT;
				event.wrapIndent = depth * INDENT + (span.role() == Role.LABEL && depth > 0 ? INDENT : 0);
			}
			style(span, Math.max(span.start(), event.lineOffset), Math.min(span.end(), end), palette, styles);
		}
		event.styles = styles.toArray(StyleRange[]::new);
	}

	private static int indent(Span span) {
		ProvisionKind kind = span.provision().getKind();
		boolean point = kind == ProvisionKind.POINT || kind == ProvisionKind.SUBPOINT;
		return point ? Math.max(0, span.depth() - 1) : 0;
	}

	private static int firstEndingAfter(List<Span> spans, int offset) {
		int low = 0;
		int high = spans.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (spans.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private static void style(Span span, int start, int end, Palette palette, List<StyleRange> styles) {
		if (end <= start) {
			return;
		}
		ProvisionKind kind = span.provision().getKind();
		switch (span.role()) {
		case HEADING -> styles.add(new StyleRange(start, end - start, palette.accent(), null, SWT.BOLD));
		case LABEL -> {
			boolean strong = Provisions.isArticle(kind) || Provisions.isDivision(kind) || kind == ProvisionKind.ANNEX;
			styles.add(new StyleRange(start, end - start, strong ? palette.text() : palette.muted(), null,
					strong ? SWT.BOLD : SWT.NORMAL));
		}
		case TEXT -> citations(span, start, end, palette, styles);
		}
	}

	private static void citations(Span span, int start, int end, Palette palette, List<StyleRange> styles) {
		for (Citation citation : span.provision().getCitations()) {
			int from = Math.max(start, span.start() + citation.getStart());
			int to = Math.min(end, span.start() + citation.getEnd());
			boolean free = styles.isEmpty() || styles.getLast().start + styles.getLast().length <= from;
			if (from < to && free && citation.getResolution() != Resolution.UNRESOLVED) {
				StyleRange style = new StyleRange(from, to - from, palette.accent(), null);
				style.underline = true;
				style.underlineStyle = SWT.UNDERLINE_SINGLE;
				style.underlineColor = palette.line();
				styles.add(style);
			}
		}
	}
}
