/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.results;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Shell;
import org.imece.coding.table.ResultTable;
import org.imece.coding.table.ResultTableFile;
import org.imece.coding.ui.internal.Messages;
import org.imece.ui.element.ElementLabels;

/**
 * Writes a result to an Excel workbook or to a file of values with commas, as the user chooses.
 *
 * @since 0.1
 */
public final class SaveResultAction extends Action {

	private final SaveAs files;
	private final Supplier<ResultTable> result;

	public SaveResultAction(Shell shell, Supplier<ResultTable> result) {
		super(Messages.SaveResult_action, ElementLabels.shared("export"));
		setToolTipText(Messages.SaveResult_tooltip);
		files = new SaveAs(shell, List.of(new SaveAs.Format(".xlsx", Messages.SaveResult_xlsx),
				new SaveAs.Format(".csv", Messages.SaveResult_csv)));
		this.result = result;
	}

	@Override
	public void run() {
		ResultTable table = result.get();
		files.ask(Messages.SaveResult_tooltip, table.title()).ifPresent(file -> files.write(table.title(), file, out -> {
			ResultTableFile.write(table, file.getFileName().toString(), out);
			return null;
		}));
	}
}
