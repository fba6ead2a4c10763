/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.form.internal;

import java.util.List;

import org.imece.coding.code.Codes;
import org.imece.coding.segment.BlindRounds;
import org.imece.coding.ui.internal.Messages;
import org.imece.model.coding.Case;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.core.CorePackage;
import org.imece.model.stakeholder.Party;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;

/** A unit of comparison, what its variables say of it, and which texts and passages belong to it. */
public final class CaseEditor extends ElementFormEditor<Case> {

	public CaseEditor() {
		super(Case.class);
	}

	@Override
	protected void createFields(FormFields form) {
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.Form_name);
		FormFields row = form.row(2);
		row.reference(CodingPackage.Literals.CASE__PARTY, Messages.Case_party, Party.class);
		row.reference(CodingPackage.Literals.CASE__DOCUMENTS, Messages.Case_documents, Document.class);
		new CaseValues(form.section(Messages.Case_values), project(), this::find, getSite());
		form.localizedArea(CorePackage.Literals.ELEMENT__DESCRIPTIONS, Messages.Form_description, 3);
		form.reference(CodingPackage.Literals.CASE__SEGMENTS, Messages.Case_segments, this::openCodings);
		form.reference(CodingPackage.Literals.CASE__CODES, Messages.Case_codes, this::codes);
	}

	private List<Code> codes() {
		return Codes.all(project());
	}

	/** Of the texts that have been opened; in the coding editor every coding can be given to a case. */
	private List<Coding> openCodings() {
		BlindRounds rounds = BlindRounds.of(project());
		return project().loadedRoots().stream().filter(CodingSet.class::isInstance).map(CodingSet.class::cast)
				.filter(rounds::shows).flatMap(set -> set.getCodings().stream()).toList();
	}
}
