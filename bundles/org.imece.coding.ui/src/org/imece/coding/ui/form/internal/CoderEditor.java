/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.form.internal;

import org.imece.coding.ui.internal.Messages;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.CorePackage;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;

/** Somebody who codes. */
public final class CoderEditor extends ElementFormEditor<Coder> {

	public CoderEditor() {
		super(Coder.class);
	}

	@Override
	protected void createFields(FormFields form) {
		form.text(CodingPackage.Literals.CODER__HANDLE, Messages.Form_name);
		form.localizedArea(CorePackage.Literals.ELEMENT__DESCRIPTIONS, Messages.Form_description, 3);
	}
}
