/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import org.imece.evidence.ui.internal.Messages;
import org.imece.model.core.CorePackage;
import org.imece.model.evidence.EvidencePackage;
import org.imece.model.evidence.Question;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;

/** Wording and meaning of a research question. */
public final class QuestionEditor extends ElementFormEditor<Question> {

	public QuestionEditor() {
		super(Question.class);
	}

	@Override
	protected void createFields(FormFields form) {
		form.text(EvidencePackage.Literals.QUESTION__NUMBER, Messages.Question_number);
		form.localizedArea(CorePackage.Literals.ELEMENT__NAMES, Messages.Question_wording, 2);
		form.localizedArea(CorePackage.Literals.ELEMENT__DESCRIPTIONS, Messages.Question_meaning, 3);
	}
}
