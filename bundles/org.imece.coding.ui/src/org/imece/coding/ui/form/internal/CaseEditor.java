/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.form.internal;

import org.imece.coding.ui.internal.Messages;
import org.imece.model.coding.Case;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.CorePackage;
import org.imece.model.stakeholder.Party;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;

/** A case: what it is, and whom it stands for. */
public final class CaseEditor extends ElementFormEditor<Case> {

	public CaseEditor() {
		super(Case.class);
	}

	@Override
	protected void createFields(FormFields form) {
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.Form_name);
		form.localizedArea(CorePackage.Literals.ELEMENT__DESCRIPTIONS, Messages.Form_description, 3);
		form.reference(CodingPackage.Literals.CASE__PARTY, Messages.Case_party, Party.class);
	}
}
