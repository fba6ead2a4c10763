/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.form.internal;

import org.imece.coding.ui.internal.Messages;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Variable;
import org.imece.model.coding.VariableType;
import org.imece.model.core.CorePackage;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;

/** A variable of cases. */
public final class VariableEditor extends ElementFormEditor<Variable> {

	public VariableEditor() {
		super(Variable.class);
	}

	@Override
	protected void createFields(FormFields form) {
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.Form_name);
		form.localizedArea(CorePackage.Literals.ELEMENT__DESCRIPTIONS, Messages.Form_description, 3);
		form.choice(CodingPackage.Literals.VARIABLE__TYPE, Messages.Variable_type,
				type -> name((VariableType) type));
	}

	/** How users call a type. */
	static String name(VariableType type) {
		return switch (type) {
		case TEXT -> Messages.Variable_text;
		case BOOLEAN -> Messages.Variable_boolean;
		case INTEGER -> Messages.Variable_integer;
		case FLOAT -> Messages.Variable_float;
		case DATE -> Messages.Variable_date;
		case DATE_TIME -> Messages.Variable_dateTime;
		};
	}
}
