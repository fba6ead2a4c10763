/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.imece.coding.code.CodeColors;
import org.imece.coding.segment.Segment;
import org.imece.coding.text.PrintedLabel;
import org.imece.model.coding.Code;
import org.imece.model.coding.Turn;

/** How a text looks: coded passages on a tint of the colours of their codes, names of speakers in bold. */
final class SpanStyles {

	private static final double TINT = 0.78;
	private static final double MARKED = 0.9;

	private final CodingModel model;
	private final int ground;

	/** @param ground colour behind the text */
	SpanStyles(CodingModel model, RGB ground) {
		this.model = model;
		this.ground = ground.red << 16 | ground.green << 8 | ground.blue;
	}

	/** The styles of a part of the text, in order and without overlaps. */
	StyleRange[] between(int from, int to) {
		List<Segment> hits = model.segments().between(from, to);
		List<int[]> labels = labels(from, to);
		TreeSet<Integer> cuts = new TreeSet<>();
		hits.forEach(segment -> {
			cuts.add(Math.max(from, segment.start()));
			cuts.add(Math.min(to, segment.end()));
		});
		labels.forEach(label -> {
			cuts.add(label[0]);
			cuts.add(label[1]);
		});
		List<StyleRange> styles = new ArrayList<>();
		Integer start = null;
		List<Segment> open = new ArrayList<>();
		int next = 0;
		int label = 0;
		for (int cut : cuts) {
			if (start != null) {
				while (label < labels.size() && labels.get(label)[1] <= start) {
					label++;
				}
				boolean bold = label < labels.size() && labels.get(label)[0] <= start;
				if (!open.isEmpty() || bold) {
					styles.add(style(start, cut, open, bold));
				}
			}
			open.removeIf(segment -> segment.end() <= cut);
			while (next < hits.size() && hits.get(next).start() <= cut) {
				if (hits.get(next).end() > cut) {
					open.add(hits.get(next));
				}
				next++;
			}
			start = cut;
		}
		return styles.toArray(StyleRange[]::new);
	}

	private StyleRange style(int start, int end, List<Segment> open, boolean bold) {
		StyleRange style = new StyleRange();
		style.start = start;
		style.length = end - start;
		style.fontStyle = bold ? SWT.BOLD : SWT.NORMAL;
		if (!open.isEmpty()) {
			int mixed = ground;
			for (int i = 0; i < open.size(); i++) {
				mixed = CodeColors.mix(tint(open.get(i).coding().getCode()), mixed, (double) i / (i + 1));
			}
			style.background = new Color(mixed >> 16 & 0xFF, mixed >> 8 & 0xFF, mixed & 0xFF);
		}
		return style;
	}

	private int tint(Code code) {
		return code == null ? CodeColors.mix(0x808080, ground, MARKED)
				: CodeColors.mix(CodeColors.of(code), ground, TINT);
	}

	/** Where the names of speakers stand in front of their turns. */
	private List<int[]> labels(int from, int to) {
		List<int[]> labels = new ArrayList<>();
		List<Turn> all = model.turns().all();
		int last = model.stored(to);
		for (int i = Math.max(0, model.turns().indexAt(model.stored(from))); i < all.size()
				&& all.get(i).getStart() < last; i++) {
			Turn turn = all.get(i);
			int label = PrintedLabel.of(model.storedText(), turn);
			if (label >= 0) {
				int start = Math.max(from, model.shown(label));
				int end = Math.min(to, model.shown(label + turn.getSpeaker().getLabel().length()));
				if (start < end) {
					labels.add(new int[] { start, end });
				}
			}
		}
		return labels;
	}
}
