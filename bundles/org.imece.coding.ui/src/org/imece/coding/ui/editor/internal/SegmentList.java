/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.imece.coding.segment.Segment;
import org.imece.coding.ui.internal.CodeImages;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.core.Element;
import org.imece.model.core.Link;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.element.ElementDrag;
import org.imece.ui.view.CutText;
import org.imece.ui.view.Later;

/** The coded passages of a document as a table: the twin of the stripes for keyboard and screen reader. */
final class SegmentList extends Composite {

	private static final int EXCERPT = 160;

	private final CodingModel model;
	private final TableViewer table;
	private final CodeImages images;
	private final VirtualRows<Row> rows;
	private final Later refresh;
	/** What the passages of the rows are part of. */
	private String text;
	private boolean onlyCodings;
	private Coding chosen;

	/** What a row shows as long as text, speakers and codes stay as they are. */
	private record Row(Segment segment, Code code, int codeVersion, String memo, List<Link> links) {

		Row(Segment segment) {
			this(segment, segment.coding().getCode(), segment.coding().getCodeVersion(), segment.coding().getMemo(),
					List.copyOf(segment.coding().getLinks()));
		}

		Coding coding() {
			return segment.coding();
		}
	}

	SegmentList(Composite parent, CodingModel model, Consumer<Segment> open) {
		super(parent, SWT.NONE);
		this.model = model;
		images = new CodeImages(this);
		table = new TableViewer(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		CutText.in(table.getTable());
		AccessibleNames.set(table.getTable(), Messages.Segments_name);
		TableColumnLayout layout = new TableColumnLayout();
		setLayout(layout);
		column(layout, Messages.Segments_code, 22, 110, new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				Coding coding = ((Row) row).coding();
				return coding.getCode() == null ? Messages.Coding_none : title(coding.getCode()) + version(coding);
			}

			@Override
			public Image getImage(Object row) {
				Coding coding = ((Row) row).coding();
				return coding.getCode() == null ? null : images.of(coding.getCode());
			}
		});
		column(layout, Messages.Segments_passage, 48, 160, text(this::excerpt));
		column(layout, Messages.Segments_speaker, 8, 0, text(segment -> model.turns()
				.speaker(model.stored(segment.start()), model.stored(segment.end())).map(speaker -> speaker.getLabel()).orElse("")));
		column(layout, Messages.Segments_coder, 16, 104,
				text(segment -> segment.coding().eContainer() instanceof CodingSet set && set.getCoder() != null
						? title(set.getCoder())
						: ""));
		column(layout, Messages.Segments_links, 9, 0, text(segment -> CodingText.links(segment.coding(), language())));
		column(layout, Messages.Segments_memo, 12, 0,
				text(segment -> Objects.requireNonNullElse(segment.coding().getMemo(), "").replace('\n', ' ')));
		rows = new VirtualRows<>(table.getTable(), Row::coding);
		table.setContentProvider((ILazyContentProvider) index -> {
			if (index < rows.all().size()) {
				table.replace(rows.all().get(index), index);
			}
		});
		table.getTable().addListener(SWT.Selection, event -> selected(open));
		ElementDrag.from(table.getTable(), this::selectedCodings);
		table.setInput(model);
		refresh = new Later(this, this::refresh);
		refresh();
	}

	private StructuredSelection selectedCodings() {
		return new StructuredSelection(((List<?>) table.getStructuredSelection().toList()).stream()
				.map(row -> ((Row) row).coding()).toList());
	}

	TableViewer viewer() {
		return table;
	}

	private String language() {
		return model.project().mainLanguage();
	}

	private String title(Element element) {
		return Titles.of(element, language());
	}

	private static String version(Coding coding) {
		return coding.getCodeVersion() < coding.getCode().getVersion()
				? "  " + NLS.bind(Messages.Segments_version, coding.getCodeVersion(), coding.getCode().getVersion())
				: "";
	}

	private String excerpt(Segment segment) {
		int start = Math.clamp(segment.start(), 0, model.text().length());
		int end = Math.clamp(segment.end(), start, model.text().length());
		String passage = model.text().substring(start, Math.min(end, start + EXCERPT)).replaceAll("\\s+", " ");
		return passage.length() < end - start ? passage + '…' : passage;
	}

	private interface Text {
		String of(Segment segment);
	}

	private static ColumnLabelProvider text(Text text) {
		return ColumnLabelProvider.createTextProvider(row -> text.of(((Row) row).segment()));
	}

	/** @param least pixels, if more than the title needs */
	private void column(TableColumnLayout layout, String title, int weight, int least, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(),
				new ColumnWeightData(weight, Math.max(least, CutText.titleWidth(column.getColumn())), true));
	}

	private void selected(Consumer<Segment> open) {
		int index = table.getTable().getSelectionIndex();
		if (index >= 0 && index < rows.all().size()) {
			open.accept(rows.all().get(index).segment());
		}
	}

	/** @param codings whether nothing but codings has changed, so that most rows look as before */
	void refreshLater(boolean codings) {
		onlyCodings = codings && (onlyCodings || !refresh.isWaiting());
		refresh.soon();
	}

	private void refresh() {
		List<Row> next = model.segments().all().stream().map(Row::new).toList();
		if (onlyCodings && model.text().equals(text)) {
			rows.show(next);
		} else {
			text = model.text();
			rows.showAnew(next);
		}
		showChosen();
	}

	void setChosen(Coding coding) {
		chosen = coding;
		if (!refresh.isWaiting()) {
			showChosen();
		}
	}

	private void showChosen() {
		int index = chosen == null ? -1 : rows.indexOf(chosen);
		if (chosen == null) {
			table.getTable().deselectAll();
		} else if (index >= 0 && table.getTable().getSelectionIndex() != index) {
			table.getTable().setSelection(index);
		}
	}
}
