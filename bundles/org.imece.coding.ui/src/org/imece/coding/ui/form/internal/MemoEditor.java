/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.form.internal;

import org.imece.coding.ui.internal.Messages;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Memo;
import org.imece.model.core.CorePackage;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;

/** A memo of the team. */
public final class MemoEditor extends ElementFormEditor<Memo> {

	private static final int LINES = 12;

	public MemoEditor() {
		super(Memo.class);
	}

	@Override
	protected void createFields(FormFields form) {
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.Memo_names);
		form.area(CodingPackage.Literals.MEMO__TEXT, Messages.Memo_text, LINES);
	}
}
