/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.editor.internal;

import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;
import org.imece.ui.element.FeatureLabels;

/** A person: name, roles in time, and why data on the person may be kept. */
public final class PersonEditor extends ElementFormEditor<Person> {

	public PersonEditor() {
		super(Person.class);
	}

	@Override
	protected void createFields(FormFields form) {
		FeatureLabels labels = new FeatureLabels();
		PartyForm party = new PartyForm(project());
		FormFields first = form.row(4);
		first.text(Literals.PERSON__HONORIFIC, labels.of(Literals.PERSON__HONORIFIC));
		first.text(Literals.PERSON__GIVEN_NAME, labels.of(Literals.PERSON__GIVEN_NAME));
		first.text(Literals.PERSON__FAMILY_NAME, labels.of(Literals.PERSON__FAMILY_NAME));
		first.text(Literals.PERSON__PSEUDONYM, labels.of(Literals.PERSON__PSEUDONYM));
		party.jurisdiction(form);
		party.roles(form);
		party.legalBases(form);
		party.contacts(form);
		party.addresses(form);
		party.description(form);
		party.assessments(form);
		party.names(form);
	}
}
