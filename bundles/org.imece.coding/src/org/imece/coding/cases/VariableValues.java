/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.cases;

import org.eclipse.emf.common.util.EList;
import org.imece.model.coding.Case;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Variable;
import org.imece.model.coding.VariableValue;

/**
 * The values of variables for a case.
 *
 * @since 0.1
 */
public final class VariableValues {

	private VariableValues() {
	}

	/** Lexical form of the value; {@code null} if it is missing. */
	public static String get(Case caze, Variable variable) {
		return caze.getValues().stream().filter(value -> value.getVariable() == variable).map(VariableValue::getValue)
				.filter(value -> value != null).findFirst().orElse(null);
	}

	/**
	 * Sets a value. Only within an edit.
	 *
	 * @param lexical as {@link VariableFormat#parse} gives it; {@code null} if the value is missing
	 */
	public static void set(Case caze, Variable variable, String lexical) {
		EList<VariableValue> values = caze.getValues();
		if (lexical == null) {
			values.removeIf(value -> value.getVariable() == variable);
			return;
		}
		VariableValue value = values.stream().filter(each -> each.getVariable() == variable).findFirst()
				.orElseGet(() -> {
					VariableValue made = CodingFactory.eINSTANCE.createVariableValue();
					made.setVariable(variable);
					values.add(made);
					return made;
				});
		value.setValue(lexical);
	}
}
