/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.form.internal;

import org.imece.coding.ui.internal.Messages;
import org.imece.model.coding.Code;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.CorePackage;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;

/** A code: its names, its definition, when to use it and when not. */
public final class CodeEditor extends ElementFormEditor<Code> {

	private static final int LINES = 3;

	public CodeEditor() {
		super(Code.class);
	}

	@Override
	protected void createFields(FormFields form) {
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.Code_names);
		form.localizedArea(CorePackage.Literals.ELEMENT__DESCRIPTIONS, Messages.Code_definition, LINES);
		form.localizedArea(CodingPackage.Literals.CODE__INCLUDE, Messages.Code_include, LINES);
		form.localizedArea(CodingPackage.Literals.CODE__EXCLUDE, Messages.Code_exclude, LINES);
		form.localizedArea(CodingPackage.Literals.CODE__EXAMPLE, Messages.Code_example, LINES);
		form.check(CodingPackage.Literals.CODE__CODABLE, Messages.Code_codable);
		form.text(CodingPackage.Literals.CODE__COLOR, Messages.Code_color);
	}
}
