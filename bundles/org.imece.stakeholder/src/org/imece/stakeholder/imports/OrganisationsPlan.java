/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.imports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportPlan;
import org.imece.core.project.IResearchProject;
import org.imece.model.PartialDate;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Provenance;
import org.imece.model.stakeholder.Organisation;

/** New organisations, and rows that change present ones. */
final class OrganisationsPlan implements ImportPlan {

	/** A row for an organisation that the project has. */
	record Update(String recordId, Organisation row, int number) {
	}

	private final ImportAccount account;
	private final Map<Organisation, Integer> created;
	private final List<Update> updates;

	/** @param created new organisations with the numbers of their rows */
	OrganisationsPlan(ImportAccount account, Map<Organisation, Integer> created, List<Update> updates) {
		this.account = account;
		this.created = new LinkedHashMap<>(created);
		this.updates = List.copyOf(updates);
	}

	@Override
	public ImportAccount account() {
		return account;
	}

	@Override
	public void perform(IResearchProject project) throws CoreException {
		PartialDate today = PartialDate.of(LocalDate.now());
		created.forEach((organisation, row) -> {
			organisation.getSources().add(source(row, today));
			project.add(organisation);
		});
		for (Update update : updates) {
			project.root(update.recordId()).map(Organisation.class::cast).ifPresent(present -> {
				Set<String> changed = OrganisationMerge.merge(present, update.row());
				if (!changed.isEmpty()) {
					Provenance source = source(update.number(), today);
					source.setAsRead(String.join(", ", changed));
					present.getSources().add(source);
				}
			});
		}
	}

	private Provenance source(int row, PartialDate today) {
		Provenance source = CoreFactory.eINSTANCE.createProvenance();
		source.setSource(account.file());
		source.setLocator(Integer.toString(row));
		source.setRetrieved(today);
		return source;
	}
}
