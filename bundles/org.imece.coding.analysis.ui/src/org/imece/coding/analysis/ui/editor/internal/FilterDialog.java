/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.editor.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.ui.list.CheckList;

/** Asks which documents, codes and coders count. */
final class FilterDialog extends Dialog {

	private static final String INDENT = "    ";
	private static final int RESET = IDialogConstants.CLIENT_ID + 1;

	private final Corpus corpus;
	private AnalysisFilter filter;
	private CheckList<CorpusDocument> documents;
	private CheckList<CorpusCode> codes;
	private CheckList<CorpusCoder> coders;

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
		documents = list(lists, Messages.Filter_documents, corpus.documents(), CorpusDocument::title,
				document -> filter.documentIds().contains(document.id()));
		codes = list(lists, Messages.Filter_codes, corpus.codes(), code -> INDENT.repeat(code.path().size() - 1) + code.title(),
				code -> filter.codeIds().contains(code.id()));
		coders = list(lists, Messages.Filter_coders, corpus.coders(), CorpusCoder::title,
				coder -> filter.coderIds().contains(coder.id()));
		return area;
	}

	private static <T> CheckList<T> list(Composite parent, String name, Collection<T> items, Function<T, String> text,
			Predicate<T> ticked) {
		CheckList<T> list = new CheckList<>(parent, name, items, text, () -> {
			// nothing depends on it before the dialog is closed
		});
		list.tickOnly(items.stream().filter(ticked).toList());
		return list;
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
			List.of(documents, codes, coders).forEach(list -> list.tickOnly(List.of()));
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected void okPressed() {
		filter = filter.withDocuments(ids(documents, CorpusDocument::id)).withCodes(ids(codes, CorpusCode::id))
				.withCoders(ids(coders, CorpusCoder::id));
		super.okPressed();
	}

	private static <T> Set<String> ids(CheckList<T> list, Function<T, String> id) {
		return list.ticked().stream().map(id).collect(Collectors.toSet());
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, 820), Math.clamp(size.y, 420, 620));
	}
}
