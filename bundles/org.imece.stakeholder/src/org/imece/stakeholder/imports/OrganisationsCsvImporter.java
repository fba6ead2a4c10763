/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.core.vocabulary.ShippedVocabulary;
import org.imece.core.vocabulary.TermIndex;
import org.imece.model.core.Jurisdiction;
import org.imece.stakeholder.csv.CsvRow;
import org.imece.stakeholder.csv.CsvTable;
import org.imece.stakeholder.text.Messages;
import org.imece.stakeholder.vocabulary.Schemes;
import org.imece.stakeholder.vocabulary.Sectors;

/**
 * Organisations from a table in a text file. Options: {@code encoding}, {@code delimiter}, {@code language} (of names and
 * descriptions), {@code nace} (version where the header does not tell it).
 */
public final class OrganisationsCsvImporter implements IImporter {

	/** Identifier of this importer. */
	public static final String FORMAT = "organisations-csv";
	private static final String LANGUAGE = "language";
	private static final String NACE = "nace";
	private static final Set<String> EXTENSIONS = Set.of("csv", "tsv");
	private static final int HEAD = 1 << 16;

	@Override
	public int fit(ImportSource source) throws IOException {
		boolean extension = EXTENSIONS.contains(source.extension());
		if (!extension && !source.extension().equals("txt")) {
			return 0;
		}
		if (CsvTable.looksLikeTable(source, HEAD, rows -> ColumnMapping.findHeader(rows).isPresent())) {
			return 2;
		}
		return extension ? 1 : 0;
	}

	@Override
	public ImportPlan resolve(ImportSource source, IResearchProject project, IProgressMonitor monitor)
			throws CoreException {
		String file = source.fileName();
		CsvTable table = CsvTable.read(source);
		List<CsvRow> rows = table.rows();
		int header = ColumnMapping.findHeader(rows).orElseThrow(() -> new ImportRefusal(
				NLS.bind(Messages.Import_noNameColumn, file, String.join(", ", firstCells(rows.get(0))))));
		String nace = source.options().getOrDefault(NACE, Schemes.NACE_VERSION);
		if (!Sectors.isKnown(nace)) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unknownNace, file, nace));
		}
		return project.read(() -> {
			Map<String, Jurisdiction> jurisdictions = new HashMap<>();
			project.all(Jurisdiction.class).forEach(known -> jurisdictions.put(known.getCode(), known));
			Resolution resolution = new Resolution(file, project, table.charset(), table.isCharsetCertain());
			RowReader reader = new RowReader(rows.get(header),
					source.options().getOrDefault(LANGUAGE, project.mainLanguage()), nace, icnpo(), jurisdictions,
					resolution::remark);
			resolution.introduce(reader.mapping(), rows.subList(0, header), nace);
			return resolution.resolve(reader, rows.subList(header + 1, rows.size()), monitor);
		});
	}

	private static List<String> firstCells(CsvRow row) {
		List<String> cells = new ArrayList<>(row.cells().subList(0, Math.min(6, row.cells().size())));
		cells.replaceAll(cell -> cell.length() > 30 ? cell.substring(0, 29) + '…' : cell);
		return cells;
	}

	private static TermIndex icnpo() {
		try {
			return new TermIndex(List.of(new ShippedVocabulary(Schemes.ICNPO, Schemes.ICNPO_VERSION, Schemes.ICNPO, "",
					Schemes.class.getResource("icnpo.tsv")).read()));
		} catch (IOException e) {
			throw new UncheckedIOException("The tables of this bundle are readable", e);
		}
	}
}
