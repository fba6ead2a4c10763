/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.editor.internal;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.imece.model.core.CorePackage;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.OrganisationStatus;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.stakeholder.ui.internal.LiteralLabels;
import org.imece.stakeholder.ui.internal.Messages;
import org.imece.stakeholder.vocabulary.Schemes;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;
import org.imece.ui.editor.TableField.Column;
import org.imece.ui.element.FeatureLabels;

/** An organisation: what it is, where it is, its people as of a day. */
public final class OrganisationEditor extends ElementFormEditor<Organisation> {

	private PeopleAtDate people;

	public OrganisationEditor() {
		super(Organisation.class);
	}

	@Override
	protected void createFields(FormFields form) {
		FeatureLabels labels = new FeatureLabels();
		PartyForm party = new PartyForm(project());
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.Label_name);
		FormFields first = form.row(3);
		first.choice(Literals.ORGANISATION__KIND, labels.of(Literals.ORGANISATION__KIND), new LiteralLabels()::of);
		first.date(Literals.ORGANISATION__FOUNDED, labels.of(Literals.ORGANISATION__FOUNDED));
		first.text(Literals.ORGANISATION__EMPLOYEES, labels.of(Literals.ORGANISATION__EMPLOYEES));
		party.jurisdiction(form);
		FormFields second = form.section(Messages.Form_classification).row(3);
		Choices choices = new Choices(second, project());
		choices.classification(this::orNull, Schemes.LEGAL_FORM, Schemes.LEGAL_FORM_VERSION, Messages.Label_legalForm);
		choices.classification(this::orNull, Schemes.NACE, Schemes.NACE_VERSION,
				NLS.bind(Messages.Label_nace, Schemes.NACE_VERSION));
		choices.classification(this::orNull, Schemes.ICNPO, Schemes.ICNPO_VERSION, Messages.Label_icnpo);
		party.addresses(form);
		people = new PeopleAtDate(form.section(Messages.People_title), this, project(), this::orNull);
		party.contacts(form);
		party.description(form);
		party.roles(form);
		party.identifiers(form);
		party.names(form);
		statuses(form, labels);
		party.assessments(form);
		party.legalBases(form);
	}

	private Organisation orNull() {
		return find().orElse(null);
	}

	private void statuses(FormFields form, FeatureLabels labels) {
		FirstRow.select(form.section(Messages.Form_statuses).table(Literals.ORGANISATION__STATUSES, Messages.Form_statuses,
				List.of(new Column(Messages.Form_statuses, 4, row -> ((OrganisationStatus) row).getCode()),
						new Column(labels.of(Literals.ORGANISATION_STATUS__FROM), 2,
								row -> PartyForm.date(((OrganisationStatus) row).getFrom())),
						new Column(labels.of(Literals.ORGANISATION_STATUS__TO), 2,
								row -> PartyForm.date(((OrganisationStatus) row).getTo()))),
				StakeholderFactory.eINSTANCE::createOrganisationStatus, detail -> {
					FormFields row = detail.row(3);
					new Choices(row, project()).term(row::target, Literals.ORGANISATION_STATUS__CODE, Schemes.STATUS,
							Schemes.STATUS_VERSION, Messages.Form_statuses);
					row.date(Literals.ORGANISATION_STATUS__FROM, labels.of(Literals.ORGANISATION_STATUS__FROM));
					row.date(Literals.ORGANISATION_STATUS__TO, labels.of(Literals.ORGANISATION_STATUS__TO));
				}));
	}

	@Override
	protected void refreshed() {
		if (people != null) {
			people.refresh();
		}
	}
}
