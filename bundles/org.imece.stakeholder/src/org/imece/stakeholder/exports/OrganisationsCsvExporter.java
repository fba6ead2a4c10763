/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.core.exports.ExportAccount;
import org.imece.core.exports.IExporter;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.UserLocale;
import org.imece.model.stakeholder.Organisation;
import org.imece.stakeholder.text.Messages;

/**
 * Organisations as a table that spreadsheets open without a question: UTF-8 with byte order mark, semicolons, CRLF. Reading
 * it back changes nothing. Option: {@code language} of the headers.
 */
public final class OrganisationsCsvExporter implements IExporter {

	@Override
	public ExportAccount write(IResearchProject project, OutputStream out, Map<String, String> options,
			IProgressMonitor monitor) throws CoreException, IOException {
		List<List<String>> table = new ArrayList<>();
		int[] moreAddresses = new int[1];
		project.read(() -> {
			List<Organisation> organisations = project.all(Organisation.class);
			ExportColumns columns = new ExportColumns(organisations, project.mainLanguage(),
					options.getOrDefault("language", UserLocale.language()));
			table.add(columns.headers());
			SubMonitor progress = SubMonitor.convert(monitor, organisations.size());
			for (Organisation organisation : organisations) {
				progress.split(1);
				table.add(columns.cells(organisation));
				moreAddresses[0] += organisation.getAddresses().size() > 1 ? 1 : 0;
			}
			return null;
		});
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180.builder().setDelimiter(';').get());
		printer.printRecords(table);
		printer.flush();
		List<String> remarks = new ArrayList<>(List.of(Messages.Export_notInTable));
		if (moreAddresses[0] > 0) {
			remarks.add(NLS.bind(Messages.Export_moreAddresses, moreAddresses[0]));
		}
		return new ExportAccount(Messages.Export_unit, table.size() - 1, remarks);
	}
}
