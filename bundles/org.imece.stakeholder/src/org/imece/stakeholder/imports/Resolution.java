/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportRemark.Severity;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.stakeholder.Organisation;
import org.imece.stakeholder.csv.CsvRow;
import org.imece.stakeholder.imports.OrganisationsPlan.Update;
import org.imece.stakeholder.text.Messages;

/** Works out row by row what an import would do, and keeps the account. */
final class Resolution {

	/** What the project will have: a new organisation, or a copy of a present one that shows what a row changes. */
	private record Expected(Organisation organisation, String recordId, int firstRow) {

		boolean isNew() {
			return recordId == null;
		}
	}

	private final String file;
	private final IResearchProject project;
	private final List<ImportRemark> remarks = new ArrayList<>();
	private final OrganisationMatcher<String> present = new OrganisationMatcher<>();
	private final OrganisationMatcher<Expected> inFile = new OrganisationMatcher<>();
	private final Map<String, Expected> copies = new HashMap<>();
	private final Map<Organisation, Integer> created = new LinkedHashMap<>();
	private final List<Update> updates = new ArrayList<>();
	private final String language;
	private int read;
	private int updated;
	private int unchanged;
	private int refused;

	Resolution(String file, IResearchProject project, String charset, boolean certain) {
		this.file = file;
		this.project = project;
		this.language = project.mainLanguage();
		project.all(Organisation.class).forEach(known -> present.add(known.getId(), known));
		remarks.add(new ImportRemark(Severity.INFO, "",
				NLS.bind(certain ? Messages.Import_encoding : Messages.Import_encodingGuessed, charset)));
	}

	void remark(ImportRemark remark) {
		remarks.add(remark);
	}

	/** Says how the header was understood. */
	void introduce(ColumnMapping mapping, List<CsvRow> above, String nace) {
		if (!above.isEmpty()) {
			remarks.add(new ImportRemark(Severity.INFO, "", NLS.bind(Messages.Import_rowsAbove, above.size())));
		}
		List<String> properties = mapping.properties();
		if (!properties.isEmpty()) {
			remarks.add(new ImportRemark(Severity.INFO, "",
					NLS.bind(Messages.Import_properties, String.join(", ", properties))));
		}
		if (mapping.assumesNace()) {
			remarks.add(new ImportRemark(Severity.INFO, "", NLS.bind(Messages.Import_naceAssumed, nace)));
		}
	}

	ImportPlan resolve(RowReader reader, List<CsvRow> rows, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, rows.size());
		for (CsvRow row : rows) {
			progress.split(1);
			read++;
			Optional<Organisation> organisation = reader.read(row);
			if (organisation.isPresent()) {
				place(organisation.get(), row.number());
			} else {
				refused++;
			}
		}
		return new OrganisationsPlan(new ImportAccount(file, OrganisationsCsvImporter.FORMAT, Messages.Import_unit, read,
				created.size(), updated, unchanged, refused, remarks), created, updates);
	}

	private void place(Organisation organisation, int row) {
		Optional<Expected> known = inFile.identify(organisation).or(() -> present.identify(organisation).map(this::copy));
		if (known.isEmpty()) {
			create(organisation, row);
			return;
		}
		Expected expected = known.get();
		Set<String> changed = OrganisationMerge.merge(expected.organisation(), organisation);
		String name = Titles.of(expected.organisation(), language);
		if (expected.firstRow() > 0) {
			remark(Severity.INFO, row, NLS.bind(Messages.Import_sameAsRow, name, expected.firstRow()));
		}
		if (changed.isEmpty()) {
			unchanged++;
		} else {
			updated++;
			remark(Severity.INFO, row, NLS.bind(Messages.Import_updates, name, String.join(", ", changed)));
			if (!expected.isNew()) {
				updates.add(new Update(expected.recordId(), organisation, row));
			}
		}
		if (expected.firstRow() == 0) {
			Expected met = new Expected(expected.organisation(), expected.recordId(), row);
			copies.put(expected.recordId(), met);
			inFile.add(met, expected.organisation());
		} else {
			inFile.add(expected, expected.organisation()); // its new names and numbers count from here on
		}
	}

	private void create(Organisation organisation, int row) {
		Optional<String> candidate = present.candidate(organisation)
				.or(() -> inFile.candidate(organisation));
		candidate.ifPresent(name -> remark(Severity.WARNING, row, NLS.bind(Messages.Import_candidate, name)));
		if (organisation.getId() != null && !organisation.getId().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
			organisation.setId(null);
		}
		created.put(organisation, row);
		inFile.add(new Expected(organisation, null, row), organisation);
	}

	private Expected copy(String recordId) {
		return copies.computeIfAbsent(recordId, id -> new Expected(
				EcoreUtil.copy((Organisation) project.root(id).orElseThrow()), id, 0));
	}

	private void remark(Severity severity, int row, String message) {
		remarks.add(new ImportRemark(severity, NLS.bind(Messages.Import_row, row), message));
	}
}
