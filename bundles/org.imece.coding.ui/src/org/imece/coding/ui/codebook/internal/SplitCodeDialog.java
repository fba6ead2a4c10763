/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.codebook.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.segment.Passages;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.Titles;
import org.imece.model.coding.Coding;
import org.imece.ui.editor.AccessibleNames;

/** Asks for the name of a new code and for the passages of a code that get it. */
final class SplitCodeDialog extends Dialog {

	private final String codeName;
	private final String language;
	private final List<Coding> codings;
	private Text name;
	private CheckboxTableViewer table;
	private String chosenName = "";
	private List<Coding> chosen = List.of();

	SplitCodeDialog(Shell shell, String codeName, String language, List<Coding> codings) {
		super(shell);
		this.codeName = codeName;
		this.language = language;
		this.codings = codings;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	String name() {
		return chosenName;
	}

	List<Coding> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.SplitCode_title, codeName));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
		label(area, Messages.SplitCode_name);
		name = new Text(area, SWT.SINGLE | SWT.BORDER);
		AccessibleNames.set(name, Messages.SplitCode_name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addListener(SWT.Modify, event -> enable());
		label(area, Messages.SplitCode_passages);
		Composite host = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(620, 300).applyTo(host);
		TableColumnLayout layout = new TableColumnLayout();
		host.setLayout(layout);
		table = CheckboxTableViewer.newCheckList(host, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		AccessibleNames.set(table.getTable(), Messages.SplitCode_passages);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.Segments_passage, 70,
				ColumnLabelProvider.createTextProvider(row -> Passages.text((Coding) row).replaceAll("\\s+", " ")));
		column(layout, Messages.SegmentsView_document, 30,
				ColumnLabelProvider.createTextProvider(row -> Passages.document((Coding) row) == null ? ""
						: Titles.of(Passages.document((Coding) row), language)));
		table.setInput(codings);
		table.addCheckStateListener(event -> enable());
		return area;
	}

	private static void label(Composite area, String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
	}

	private void column(TableColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
	}

	private void enable() {
		getButton(IDialogConstants.OK_ID)
				.setEnabled(!name.getText().isBlank() && table.getCheckedElements().length > 0);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.SplitCode_split, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
	}

	@Override
	protected void okPressed() {
		chosenName = name.getText();
		chosen = Stream.of(table.getCheckedElements()).map(Coding.class::cast).toList();
		super.okPressed();
	}
}
