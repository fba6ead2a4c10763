/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.coding.corpus.CorpusReader;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.table.ResultTable;
import org.imece.coding.table.ResultTableFile;
import org.imece.core.exports.ExportAccount;
import org.imece.core.exports.IExporter;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.UserLocale;

/** All coded passages as an Excel workbook. Option: {@code language} of the headings. */
public final class CodingsXlsxExporter implements IExporter {

	@Override
	public ExportAccount write(IResearchProject project, OutputStream out, Map<String, String> options,
			IProgressMonitor monitor) throws CoreException, IOException {
		ResultTable table = CodingsTable.of(new CorpusReader(project).read(monitor),
				options.getOrDefault("language", UserLocale.language()));
		ResultTableFile.writeXlsx(List.of(table), out);
		return new ExportAccount(Messages.Tables_unit, table.rows().size(), List.of(Messages.Tables_losses));
	}
}
