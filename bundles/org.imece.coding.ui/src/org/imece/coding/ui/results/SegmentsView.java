/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.results;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;

/**
 * Lists the passages behind a number or an answer; opening one shows it in place.
 *
 * @since 0.1
 */
public final class SegmentsView extends ProjectView {

	/** Identifier of the view. */
	public static final String ID = "org.imece.coding.ui.segments";

	private Label title;
	private ResultTableControl table;
	private List<SegmentRow> rows = List.of();

	/**
	 * Shows passages.
	 *
	 * @param title what they are, in the language of the user
	 */
	public static void show(IWorkbenchPage page, String title, List<SegmentRow> rows) throws PartInitException {
		((SegmentsView) page.showView(ID, null, IWorkbenchPage.VIEW_VISIBLE)).show(title, rows);
	}

	@Override
	protected void createContent(Composite parent) {
		title = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(title);
		table = new ResultTableControl(parent, (row, column) -> open(rows.get(row)));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
	}

	private void show(String what, List<SegmentRow> found) {
		rows = List.copyOf(found);
		title.setText(NLS.bind(Messages.SegmentsView_title, what, rows.size()).replace("&", "&&"));
		table.show(new ResultTable(what,
				List.of(ResultColumn.text(Messages.SegmentsView_document), ResultColumn.text(Messages.Segments_code),
						ResultColumn.text(Messages.SegmentsView_before), ResultColumn.text(Messages.Segments_passage),
						ResultColumn.text(Messages.SegmentsView_after), ResultColumn.text(Messages.Segments_speaker),
						ResultColumn.text(Messages.Segments_coder)),
				rows.stream().map(row -> new Object[] { row.document(), row.label(), row.before(), row.passage(),
						row.after(), row.speaker(), row.coder() }).toList()));
		updateHint();
	}

	private void open(SegmentRow row) {
		getSite().getService(ElementOpener.class).open(getSite().getPage(), row.uri(), row.start(), row.end());
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		rows = List.of();
	}

	@Override
	protected void projectClosed() {
		rows = List.of();
	}

	@Override
	protected void edited(Set<String> recordIds) {
		// what was found stays as it was found; the one who asked may ask again
	}

	@Override
	protected Optional<Hint> hint() {
		return rows.isEmpty() ? Optional.of(new Hint(Messages.SegmentsView_hint, null, null)) : Optional.empty();
	}

	@Override
	protected Control focusControl() {
		return table;
	}
}
