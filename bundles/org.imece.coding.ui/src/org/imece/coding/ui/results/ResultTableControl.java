/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.results;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.imece.coding.table.CellText;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;
import org.imece.core.text.TextOrder;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.view.Clip;
import org.imece.ui.view.CutText;

/**
 * A result as a native table: sorts by a column, copies as a table, tells which cell was chosen.
 *
 * @since 0.1
 */
public final class ResultTableControl extends Composite {

	/** Takes what the user chose. */
	@FunctionalInterface
	public interface CellListener {

		/**
		 * @param row    index in the rows of the table as it was given, however it is sorted
		 * @param column index of the column; 0 when a row was chosen with the keyboard
		 */
		void chosen(int row, int column);
	}

	/** What a text is read by, and the most that a text or the title of a number asks for; pixels. */
	private static final int LEAST_TEXT = 96;
	/** Of the first text, which says what a row is about. */
	private static final int LEAST_FIRST = 150;
	private static final int MOST_TEXT = 360;
	private static final int MOST_TITLE = 150;
	/** So many rows tell how wide the texts of a column are. */
	private static final int MEASURED_ROWS = 60;
	private static final int MARGIN = 14;

	private final TableViewer viewer;
	private final CellListener listener;
	private final TableColumnLayout widths = new TableColumnLayout();
	private final CellText cells = new CellText(Locale.getDefault(Locale.Category.FORMAT));
	private ResultTable result = new ResultTable("", List.of(), List.of());
	private List<Integer> order = List.of();
	private int lastColumn;

	public ResultTableControl(Composite parent, CellListener listener) {
		super(parent, SWT.NONE);
		this.listener = listener;
		setLayout(widths);
		viewer = new TableViewer(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		table().setHeaderVisible(true);
		CutText.in(table());
		table().addListener(SWT.MouseDown, event -> lastColumn = columnAt(event));
		table().addListener(SWT.DefaultSelection, event -> chosen());
		table().addListener(SWT.KeyDown, event -> {
			lastColumn = 0;
			if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
				copy();
			}
		});
		viewer.setContentProvider((ILazyContentProvider) index -> {
			if (index < order.size()) {
				viewer.replace(order.get(index), index);
			}
		});
	}

	private Table table() {
		return viewer.getTable();
	}

	/** The viewer, for menus and selections; its elements are indexes of rows as {@link Integer}. */
	public TableViewer viewer() {
		return viewer;
	}

	/** What is shown. */
	public ResultTable result() {
		return result;
	}

	/** Shows another result. */
	public void show(ResultTable next) {
		boolean sameColumns = !result.rows().isEmpty() && result.columns().equals(next.columns());
		result = next;
		order = IntStream.range(0, next.rows().size()).boxed().toList();
		setRedraw(false);
		if (!sameColumns) {
			for (TableColumn column : table().getColumns()) {
				column.dispose();
			}
			for (int i = 0; i < next.columns().size(); i++) {
				addColumn(i);
			}
			layout(true);
		}
		table().setSortColumn(null);
		AccessibleNames.set(table(), next.title());
		refresh();
		setRedraw(true);
	}

	private void addColumn(int index) {
		ResultColumn column = result.columns().get(index);
		boolean text = column.kind() == ResultColumn.Kind.TEXT;
		TableViewerColumn viewerColumn = new TableViewerColumn(viewer, text ? SWT.LEFT : SWT.RIGHT);
		viewerColumn.getColumn().setText(column.title());
		viewerColumn.getColumn().setToolTipText(column.title());
		widths.setColumnData(viewerColumn.getColumn(), width(index, viewerColumn.getColumn()));
		viewerColumn.getColumn().setMoveable(true);
		viewerColumn.getColumn().addListener(SWT.Selection, event -> sort(index, viewerColumn.getColumn()));
		viewerColumn.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> line(cell((Integer) row, index))));
	}

	/** Numbers are shown whole; texts share what is left according to how long they are. */
	private ColumnLayoutData width(int index, TableColumn column) {
		int title = CutText.titleWidth(column);
		int content = content(index);
		if (result.columns().get(index).kind() != ResultColumn.Kind.TEXT) {
			return new ColumnPixelData(Math.max(content, Math.min(title, MOST_TITLE)), true, true);
		}
		int wanted = Math.max(Math.min(title, MOST_TITLE), Math.min(content, MOST_TEXT));
		int least = Math.max(title, index == 0 ? LEAST_FIRST : LEAST_TEXT);
		return new ColumnWeightData(wanted, Math.min(wanted, least), true);
	}

	private int content(int column) {
		GC gc = new GC(table());
		try {
			return MARGIN + result.rows().stream().limit(MEASURED_ROWS)
					.mapToInt(row -> gc.textExtent(line(cells.of(result.columns().get(column), row[column]))).x).max().orElse(0);
		} finally {
			gc.dispose();
		}
	}

	/** As it fits in a row. */
	private static String line(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	private String cell(int row, int column) {
		return cells.of(result.columns().get(column), result.rows().get(row)[column]);
	}

	private void sort(int index, TableColumn column) {
		boolean up = table().getSortColumn() == column && table().getSortDirection() == SWT.DOWN;
		Comparator<Integer> comparator = comparator(index);
		order = order.stream().sorted(up ? comparator : comparator.reversed()).toList();
		table().setSortColumn(column);
		table().setSortDirection(up ? SWT.UP : SWT.DOWN);
		refresh();
	}

	private Comparator<Integer> comparator(int index) {
		if (result.columns().get(index).kind() == ResultColumn.Kind.TEXT) {
			Comparator<String> texts = TextOrder.in(Locale.getDefault(Locale.Category.DISPLAY));
			return (one, two) -> texts.compare(cell(two, index), cell(one, index)); // first click: from a to z
		}
		return Comparator.comparingDouble(row -> number(result.rows().get(row)[index]));
	}

	private static double number(Object cell) {
		return switch (cell) {
		case Number number when !Double.isNaN(number.doubleValue()) -> number.doubleValue();
		case Instant at -> at.toEpochMilli();
		case null, default -> Double.NEGATIVE_INFINITY;
		};
	}

	private void refresh() {
		viewer.setInput(order);
		viewer.setItemCount(order.size());
		viewer.refresh();
	}

	private int columnAt(Event event) {
		Point point = new Point(event.x, event.y);
		var item = table().getItem(point);
		if (item != null) {
			for (int i = 0; i < table().getColumnCount(); i++) {
				if (item.getBounds(i).contains(point)) {
					return i;
				}
			}
		}
		return 0;
	}

	private void chosen() {
		int index = table().getSelectionIndex();
		if (index >= 0 && index < order.size()) {
			listener.chosen(order.get(index), lastColumn);
		}
	}

	/** Copies the chosen rows, or all when none is chosen, with the titles of the columns, separated by tabs. */
	public void copy() {
		int[] chosen = table().getSelectionIndices();
		IntStream rows = chosen.length == 0 ? IntStream.range(0, order.size()) : IntStream.of(chosen).sorted();
		String text = result.columns().stream().map(ResultColumn::title).collect(Collectors.joining("\t", "", "\n"))
				+ rows.map(order::get)
						.mapToObj(row -> IntStream.range(0, result.columns().size())
								.mapToObj(column -> line(cell(row, column)))
								.collect(Collectors.joining("\t")))
						.collect(Collectors.joining("\n"));
		Clip.put(getDisplay(), text);
	}

	@Override
	public boolean setFocus() {
		return table().setFocus();
	}
}
