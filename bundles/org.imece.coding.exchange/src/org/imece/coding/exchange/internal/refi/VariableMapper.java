/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.core.project.Titles;
import org.imece.model.coding.Case;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.coding.Variable;
import org.imece.model.coding.VariableType;
import org.imece.model.coding.VariableValue;
import org.imece.model.core.Element;

/** Variables and cases. */
final class VariableMapper {

	private static final Map<String, VariableType> TYPES = Map.of("Text", VariableType.TEXT, "Boolean",
			VariableType.BOOLEAN, "Integer", VariableType.INTEGER, "Float", VariableType.FLOAT, "Date",
			VariableType.DATE, "DateTime", VariableType.DATE_TIME);
	private static final Set<String> VALUES = Set.of("TextValue", "BooleanValue", "IntegerValue", "FloatValue",
			"DateValue", "DateTimeValue");

	private final RefiContext context;

	VariableMapper(RefiContext context) {
		this.context = context;
	}

	void variable(QdeNode node) {
		Upsert<Variable> variable = context.root(node.id(), CodingPackage.Literals.VARIABLE);
		context.describe(variable, node);
		variable.set(CodingPackage.Literals.VARIABLE__TYPE,
				TYPES.getOrDefault(node.get("typeOfVariable"), VariableType.TEXT));
		context.keep(variable, node);
		context.count(variable);
	}

	void caze(QdeNode node) {
		Upsert<Case> caze = context.root(node.id(), CodingPackage.Literals.CASE);
		context.describe(caze, node);
		caze.addAll(CodingPackage.Literals.CASE__CODES, targets(node, "CodeRef", Code.class));
		caze.addAll(CodingPackage.Literals.CASE__DOCUMENTS, targets(node, "SourceRef", Document.class));
		node.children("VariableValue").forEach(value -> value(caze, value));
		caze.addAll(CodingPackage.Literals.CASE__SEGMENTS, targets(node, "SelectionRef", Coding.class));
		context.notes(node, caze.element());
		context.keep(caze, node);
		context.count(caze);
	}

	private <T> List<T> targets(QdeNode node, String child, Class<T> type) {
		List<T> targets = new ArrayList<>();
		List<QdeNode> references = node.children(child).toList();
		references.forEach(ref -> context.target(ref.id("targetGUID"), type).ifPresent(targets::add));
		if (targets.size() < references.size()) {
			context.tally().warn(node.get("name"),
					NLS.bind(Messages.Refi_referencesLost, references.size() - targets.size()));
		}
		return targets;
	}

	private void value(Upsert<Case> caze, QdeNode node) {
		var variable = context.target(variableOf(node), Variable.class);
		if (variable.isEmpty()) {
			context.tally().warn(node.get("name"), NLS.bind(Messages.Refi_referencesLost, 1));
			return;
		}
		String value = value(node);
		for (VariableValue present : caze.element().getValues()) {
			if (present.getVariable() == variable.get()) {
				if (!value.equals(present.getValue() == null ? "" : present.getValue())) {
					caze.change(() -> present.setValue(value));
				}
				return;
			}
		}
		caze.change(() -> {
			VariableValue added = CodingFactory.eINSTANCE.createVariableValue();
			added.setVariable(variable.get());
			added.setValue(value);
			caze.element().getValues().add(added);
		});
	}

	/** Identifier of the variable of a value. */
	static String variableOf(QdeNode variableValue) {
		return variableValue.child("VariableRef").map(ref -> ref.id("targetGUID")).orElse("");
	}

	/** Lexical form of a value; empty if it is missing. */
	static String value(QdeNode variableValue) {
		return variableValue.children().stream().filter(child -> VALUES.contains(child.name())).map(QdeNode::text)
				.map(String::strip).findFirst().orElse("");
	}

	static String name(Element variable) {
		return Titles.of(variable, "en");
	}
}
