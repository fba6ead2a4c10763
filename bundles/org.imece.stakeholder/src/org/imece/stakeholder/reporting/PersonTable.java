/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.reporting;

import static org.imece.core.reporting.Column.integer;
import static org.imece.core.reporting.Column.text;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.reporting.RecordTable;
import org.imece.model.stakeholder.Person;
import org.imece.stakeholder.party.LegalBases;

/** Persons. */
public final class PersonTable extends RecordTable<Person> {

	public PersonTable() {
		super(Person.class, "v1_person", "A person.", text("id", "Identifier"), text("name", "Name, Turkish first"),
				text("honorific", "Honorific"), text("given_name", "Given name"), text("family_name", "Family name"),
				text("pseudonym", "Name under which reports may quote the person"),
				text("country", "ISO 3166-1 alpha-2 of the first address"),
				text("province", "ISO 3166-2 code of the first address, such as TR-27; else as printed"),
				text("jurisdiction_id", "Identifier of the jurisdiction"),
				integer("legal_basis", "1 if a ground for processing held when this row was made, else 0"));
	}

	@Override
	protected void write(Person root, Consumer<Object[]> rows) {
		LocalDate today = LocalDate.now();
		rows.accept(new Object[] { root.getId(), Titles.of(root, "tr"), root.getHonorific(), root.getGivenName(),
				root.getFamilyName(), root.getPseudonym(),
				root.getAddresses().isEmpty() ? null : root.getAddresses().get(0).getCountry(),
				root.getAddresses().isEmpty() ? null : root.getAddresses().get(0).getProvince(),
				id(root.getJurisdiction()),
				flag(root.getLegalBases().stream().anyMatch(basis -> LegalBases.holds(basis, today))) });
	}
}
