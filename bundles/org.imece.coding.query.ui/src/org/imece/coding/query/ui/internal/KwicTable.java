/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.imece.coding.query.words.KwicLine;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.view.Clip;
import org.imece.ui.view.CutText;

/** Lines of a concordance, the hits below each other; copies as a table. */
final class KwicTable {

	private static final int DOCUMENT = 150;
	private static final int HIT = 110;
	private static final int LEAST_CONTEXT = 120;
	private static final int MARGIN = 12;

	private final Table table;
	private final TableColumn left;
	private final TableColumn right;
	private final int speaker;
	private List<KwicLine> lines = List.of();

	KwicTable(Composite parent, Consumer<KwicLine> open) {
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		CutText.in(table);
		AccessibleNames.set(table, Messages.Kwic_lines);
		left = column(Messages.Kwic_left, SWT.RIGHT, LEAST_CONTEXT);
		column(Messages.Kwic_hit, SWT.CENTER, HIT);
		right = column(Messages.Kwic_right, SWT.LEFT, LEAST_CONTEXT);
		column(Messages.Kwic_document, SWT.LEFT, DOCUMENT);
		TableColumn last = column(Messages.Kwic_speaker, SWT.LEFT, 0);
		speaker = CutText.titleWidth(last);
		last.setWidth(speaker);
		left.addListener(SWT.Resize, event -> table.clearAll());
		table.addListener(SWT.Resize, event -> share());
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, lines.get(event.index)));
		table.addListener(SWT.DefaultSelection, event -> open.accept(lines.get(table.getSelectionIndex())));
		table.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
				copy();
			}
		});
	}

	private TableColumn column(String title, int style, int width) {
		TableColumn column = new TableColumn(table, style);
		column.setText(title);
		column.setWidth(width);
		return column;
	}

	/** What is left of the width goes to both contexts. */
	private void share() {
		int free = table.getClientArea().width - HIT - DOCUMENT - speaker - MARGIN;
		int each = Math.max(LEAST_CONTEXT, free / 2);
		left.setWidth(each);
		right.setWidth(each);
	}

	Table control() {
		return table;
	}

	void show(List<KwicLine> next) {
		lines = next;
		table.clearAll();
		table.setItemCount(next.size());
		if (!next.isEmpty()) {
			table.setTopIndex(0);
		}
	}

	private void fill(TableItem item, KwicLine line) {
		item.setText(new String[] { ending(line.left().stripTrailing(), left.getWidth() - MARGIN), line.keyword(),
				line.right().stripLeading(), line.document(), line.speaker() });
	}

	/** As much of the end of a text as fits: native tables cut the wrong end of what stands to the right. */
	private String ending(String text, int width) {
		GC gc = new GC(table);
		try {
			if (gc.textExtent(text).x <= width) {
				return text;
			}
			int low = 0;
			int high = text.length();
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (gc.textExtent('…' + text.substring(middle)).x <= width) {
					high = middle;
				} else {
					low = middle + 1;
				}
			}
			return '…' + text.substring(low);
		} finally {
			gc.dispose();
		}
	}

	private void copy() {
		int[] chosen = table.getSelectionIndices();
		IntStream rows = chosen.length == 0 ? IntStream.range(0, lines.size()) : IntStream.of(chosen).sorted();
		String text = rows.mapToObj(lines::get).map(
				line -> String.join("\t", line.left(), line.keyword(), line.right(), line.document(), line.speaker()))
				.collect(Collectors.joining("\n"));
		if (!text.isEmpty()) {
			Clip.put(table.getDisplay(), text);
		}
	}
}
