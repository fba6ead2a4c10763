/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.core.project.RecordReader;
import org.imece.model.coding.Case;
import org.imece.model.coding.CodeSet;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.coding.Variable;
import org.imece.model.coding.VariableType;
import org.imece.model.core.Element;

/** Variables, cases and sets as nodes. */
final class CaseNodes {

	private static final Map<VariableType, String> TYPES = Map.of(VariableType.TEXT, "Text", VariableType.BOOLEAN,
			"Boolean", VariableType.INTEGER, "Integer", VariableType.FLOAT, "Float", VariableType.DATE, "Date",
			VariableType.DATE_TIME, "DateTime");

	private final ExportedProject project;

	CaseNodes(ExportedProject project) {
		this.project = project;
	}

	QdeNode variable(Variable variable) {
		QdeNode node = new QdeNode("Variable").set("guid", variable.getId());
		project.describe(node, variable);
		return node.set("typeOfVariable", TYPES.get(variable.getType()));
	}

	QdeNode caze(Case caze) {
		QdeNode node = new QdeNode("Case").set("guid", caze.getId());
		project.describe(node, caze);
		references(node, "CodeRef", caze, CodingPackage.Literals.CASE__CODES);
		references(node, "SourceRef", caze, CodingPackage.Literals.CASE__DOCUMENTS);
		caze.getValues().forEach(value -> {
			String id = value.getVariable() == null ? "" : RecordReader.targetId(value.getVariable());
			project.variables.stream().filter(variable -> variable.getId().equals(id)).findFirst()
					.ifPresent(variable -> node.add(value(variable, value.getValue(), node.get("name"))));
		});
		List<String> passages = ExportedProject.ids(caze, CodingPackage.Literals.CASE__SEGMENTS);
		passages.stream().map(project::selection).flatMap(Optional::stream).distinct()
				.forEach(guid -> node.addReference("SelectionRef", guid));
		if (passages.stream().anyMatch(id -> project.selection(id).isEmpty())) {
			project.losses().add(node.get("name"), Messages.Export_referenceLost);
		}
		if (caze.eGet(CodingPackage.Literals.CASE__PARTY, false) != null) {
			project.losses().add(node.get("name"), Messages.Export_outsideReference);
		}
		return node;
	}

	/** Adds the values that a document has for variables. */
	void valuesOf(Document document, QdeNode node) {
		for (Variable variable : project.variables) {
			String value = document.getProperties().get(VariableMapper.name(variable));
			if (value != null) {
				node.add(value(variable, value, node.get("name")));
			}
		}
	}

	private QdeNode value(Variable variable, String value, String place) {
		QdeNode node = new QdeNode("VariableValue");
		node.addReference("VariableRef", variable.getId());
		if (value == null || value.isEmpty()) {
			return node;
		}
		String type = TYPES.get(variable.getType()) + "Value";
		if (RefiSchema.allowsText(type, value)) {
			return node.addText(type, value);
		}
		project.losses().add(place, NLS.bind(Messages.Export_valueAsText, project.name(variable)));
		return node.addText("TextValue", value);
	}

	/** A set of codes, documents and notes. */
	QdeNode set(CodeSet set) {
		QdeNode node = new QdeNode("Set").set("guid", set.getId());
		project.describe(node, set);
		references(node, "MemberCode", set, CodingPackage.Literals.CODE_SET__CODES);
		references(node, "MemberSource", set, CodingPackage.Literals.CODE_SET__DOCUMENTS);
		references(node, "MemberNote", set, CodingPackage.Literals.CODE_SET__MEMOS);
		return node;
	}

	private void references(QdeNode node, String child, Element element, EReference reference) {
		List<String> ids = ExportedProject.ids(element, reference);
		ids.stream().filter(project::has).forEach(id -> node.addReference(child, id));
		if (!ids.stream().allMatch(project::has)) {
			project.losses().add(node.get("name"), Messages.Export_referenceLost);
		}
	}
}
