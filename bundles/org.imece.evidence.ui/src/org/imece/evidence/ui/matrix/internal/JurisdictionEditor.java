/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import org.imece.evidence.ui.internal.Messages;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Jurisdiction;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;

/** Code and names of a legal order. */
public final class JurisdictionEditor extends ElementFormEditor<Jurisdiction> {

	public JurisdictionEditor() {
		super(Jurisdiction.class);
	}

	@Override
	protected void createFields(FormFields form) {
		form.text(CorePackage.Literals.JURISDICTION__CODE, Messages.Jurisdiction_code);
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.NewMatrix_name);
		form.localizedArea(CorePackage.Literals.ELEMENT__DESCRIPTIONS, Messages.Jurisdiction_description, 3);
	}
}
