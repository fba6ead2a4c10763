/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.reporting;

import static org.imece.core.reporting.Column.integer;
import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.reporting.RecordTable;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.Role;
import org.imece.stakeholder.text.BothLanguages;

/** Roles of parties towards others. */
public final class RoleTable extends RecordTable<Party> {

	private final BothLanguages turkish = new BothLanguages("tr");
	private final BothLanguages english = new BothLanguages("en");

	public RoleTable() {
		super(Party.class, "v1_role", "A dated relation of a party to another.", text("id", "Identifier"),
				text("subject_id", "The party that has the role"),
				text("object_id", "The party towards which it is held"), text("kind", "STAFF, MEMBER, FUNDER ..."),
				text("title", "As the organisation calls it"),
				text("valid_from", "yyyy, yyyy-mm or yyyy-mm-dd; empty if not known"),
				text("valid_to", "yyyy, yyyy-mm or yyyy-mm-dd; empty if it lasts or is not known"),
				integer("representative", "1 if the role speaks for the object in public, else 0"),
				text("kind_tr", "Kind in Turkish"), text("kind_en", "Kind in English"));
	}

	@Override
	protected void write(Party root, Consumer<Object[]> rows) {
		for (Role role : root.getRoles()) {
			rows.accept(new Object[] { role.getId(), root.getId(), id(role.getObject()), role.getKind().name(),
					Titles.of(role, "tr"), string(role.getFrom()), string(role.getTo()), flag(role.isRepresentative()),
					turkish.label("Role", role.getKind()), english.label("Role", role.getKind()) });
		}
	}
}
