/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.sample.internal;

import java.util.List;

import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Case;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.model.coding.Variable;
import org.imece.model.coding.VariableType;
import org.imece.model.coding.VariableValue;
import org.imece.model.stakeholder.Organisation;
import org.imece.sample.internal.Table.Row;

/** A case for each organisation that was interviewed, with what cases are compared by. */
public final class CasePart implements Part {

	private static final CodingFactory FACTORY = CodingFactory.eINSTANCE;

	private final Catalogue catalogue;

	public CasePart(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void fill(IResearchProject project) {
		List<Row> variables = Table.read("variables.tsv");
		for (Row row : variables) {
			Variable variable = catalogue.put("variable:" + row.get("key"), FACTORY.createVariable());
			variable.setType(VariableType.TEXT);
			row.localised("", variable.getNames());
			row.localised("definition_", variable.getDescriptions());
			project.add(variable);
		}
		for (Row row : Table.read("cases.tsv")) {
			project.add(organisation(row, variables.stream().map(variable -> variable.get("key")).toList()));
		}
	}

	private Case organisation(Row row, List<String> variables) {
		Case organisation = catalogue.put("case:" + row.get("key"), FACTORY.createCase());
		Organisation party = catalogue.get("party:" + row.get("party"), Organisation.class);
		organisation.getNames().putAll(party.getNames().map());
		organisation.setParty(party);
		row.list("documents")
				.forEach(key -> organisation.getDocuments().add(catalogue.get("document:" + key, Document.class)));
		for (String key : variables) {
			VariableValue value = FACTORY.createVariableValue();
			value.setVariable(catalogue.get("variable:" + key, Variable.class));
			value.setValue(row.get(key));
			organisation.getValues().add(value);
		}
		return organisation;
	}
}
