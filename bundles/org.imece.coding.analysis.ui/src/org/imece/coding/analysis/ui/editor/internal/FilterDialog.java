/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.editor.internal;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.imece.coding.analysis.AnalysisFilter;
import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.coding.corpus.Corpus;

/** Asks which documents, codes and coders count. */
final class FilterDialog extends Dialog {

	private static final int RESET = IDialogConstants.CLIENT_ID + 1;

	private final Corpus corpus;
	private AnalysisFilter filter;
	private CheckList documents;
	private CheckList codes;
	private CheckList coders;

	FilterDialog(Shell shell, Corpus corpus, AnalysisFilter filter) {
		super(shell);
		this.corpus = corpus;
		this.filter = filter;
	}

	/** What was chosen when the dialog was closed with OK. */
	AnalysisFilter filter() {
		return filter;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Filter_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.Filter_hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(hint);
		Composite lists = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(12, 0).applyTo(lists);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lists);
		documents = new CheckList(lists, Messages.Filter_documents, corpus.documents().stream()
				.map(document -> new CheckList.Entry(document.id(), document.title(), 0)).toList(), filter.documentIds());
		codes = new CheckList(lists, Messages.Filter_codes, corpus.codes().stream()
				.map(code -> new CheckList.Entry(code.id(), code.title(), code.path().size() - 1)).toList(),
				filter.codeIds());
		coders = new CheckList(lists, Messages.Filter_coders, corpus.coders().stream()
				.map(coder -> new CheckList.Entry(coder.id(), coder.title(), 0)).toList(), filter.coderIds());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, RESET, Messages.Filter_reset, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.Filter_apply, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == RESET) {
			List.of(documents, codes, coders).forEach(list -> list.check(Set.of()));
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected void okPressed() {
		filter = filter.withDocuments(documents.checked()).withCodes(codes.checked()).withCoders(coders.checked());
		super.okPressed();
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, 820), Math.clamp(size.y, 420, 620));
	}
}
