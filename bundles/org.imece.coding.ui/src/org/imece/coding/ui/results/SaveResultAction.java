/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.imece.coding.table.ResultTable;
import org.imece.coding.table.ResultTableFile;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.exports.CompleteFile;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.operation.OperationRunner;

/**
 * Writes a result to an Excel workbook or to a file of values with commas, as the user chooses.
 *
 * @since 0.1
 */
public final class SaveResultAction extends Action {

	private final Shell shell;
	private final Supplier<ResultTable> result;

	public SaveResultAction(Shell shell, Supplier<ResultTable> result) {
		super(Messages.SaveResult_action, ElementLabels.shared("export"));
		setToolTipText(Messages.SaveResult_tooltip);
		this.shell = shell;
		this.result = result;
	}

	@Override
	public void run() {
		ResultTable table = result.get();
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.SaveResult_tooltip);
		dialog.setFilterExtensions(new String[] { "*.xlsx", "*.csv" });
		dialog.setFilterNames(new String[] { Messages.SaveResult_xlsx, Messages.SaveResult_csv });
		dialog.setFileName(table.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip() + ".xlsx");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		String name = chosen.toLowerCase(Locale.ROOT);
		String file = name.endsWith(".xlsx") || name.endsWith(".csv") ? chosen
				: chosen + (dialog.getFilterIndex() == 1 ? ".csv" : ".xlsx");
		new OperationRunner(shell).run(NLS.bind(Messages.SaveResult_running, table.title()), monitor -> {
			save(table, Path.of(file));
			return null;
		}, NLS.bind(Messages.SaveResult_done, Path.of(file).getFileName()));
	}

	private static void save(ResultTable table, Path file) throws CoreException {
		try {
			CompleteFile.write(file, out -> {
				ResultTableFile.write(table, file.getFileName().toString(), out);
				return null;
			});
		} catch (IOException e) {
			throw new CoreException(
					Status.error(NLS.bind(Messages.SaveResult_refused, file.getFileName(), e.getLocalizedMessage()), e));
		}
	}
}
