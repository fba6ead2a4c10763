/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.editor.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.text.UserLocale;
import org.imece.model.PartialDate;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Element;
import org.imece.model.core.Jurisdiction;
import org.imece.model.stakeholder.Address;
import org.imece.model.stakeholder.Assessment;
import org.imece.model.stakeholder.Consent;
import org.imece.model.stakeholder.ContactPoint;
import org.imece.model.stakeholder.Identifier;
import org.imece.model.stakeholder.LegalBasis;
import org.imece.model.stakeholder.LegalBasisKind;
import org.imece.model.stakeholder.Name;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.stakeholder.ui.internal.LiteralLabels;
import org.imece.stakeholder.ui.internal.Messages;
import org.imece.stakeholder.vocabulary.Provinces;
import org.imece.stakeholder.vocabulary.Schemes;
import org.imece.ui.editor.FormFields;
import org.imece.ui.editor.PartialDates;
import org.imece.ui.editor.TableField.Column;
import org.imece.ui.element.FeatureLabels;

/** The parts of a form that organisations and persons share. */
final class PartyForm {

	private static final StakeholderFactory NEW = StakeholderFactory.eINSTANCE;

	private final IResearchProject project;
	private final FeatureLabels labels = new FeatureLabels();
	private final LiteralLabels literals = new LiteralLabels();
	private final Provinces provinces = new Provinces();

	PartyForm(IResearchProject project) {
		this.project = project;
	}

	void roles(FormFields form) {
		FormFields section = form.section(Messages.Form_roles);
		FirstRow.select(section.table(Literals.PARTY__ROLES, Messages.Form_roles,
				List.of(new Column(labels.of(Literals.ROLE__KIND), 2, row -> literals.of(((Role) row).getKind())),
						new Column(labels.of(Literals.ROLE__TITLE), 3, row -> ((Role) row).getTitle()),
						new Column(labels.of(Literals.ROLE__OBJECT), 4, row -> title(((Role) row).getObject())),
						new Column(labels.of(Literals.ROLE__FROM), 2, row -> date(((Role) row).getFrom())),
						new Column(labels.of(Literals.ROLE__TO), 2, row -> date(((Role) row).getTo()))),
				NEW::createRole, detail -> {
					FormFields first = detail.row(2);
					first.choice(Literals.ROLE__KIND, labels.of(Literals.ROLE__KIND), literals::of);
					first.reference(Literals.ROLE__OBJECT, labels.of(Literals.ROLE__OBJECT), Party.class);
					FormFields second = detail.row(3);
					second.text(Literals.ROLE__TITLE, labels.of(Literals.ROLE__TITLE));
					second.date(Literals.ROLE__FROM, labels.of(Literals.ROLE__FROM));
					second.date(Literals.ROLE__TO, labels.of(Literals.ROLE__TO));
					detail.check(Literals.ROLE__REPRESENTATIVE, labels.of(Literals.ROLE__REPRESENTATIVE));
				}));
	}

	void addresses(FormFields form) {
		FormFields section = form.section(Messages.Form_addresses);
		FirstRow.select(section.table(Literals.PARTY__ADDRESSES, Messages.Form_addresses,
				List.of(new Column(labels.of(Literals.ADDRESS__COUNTRY), 2, row -> country(((Address) row).getCountry())),
						new Column(labels.of(Literals.ADDRESS__PROVINCE), 2, row -> province(((Address) row).getProvince())),
						new Column(labels.of(Literals.ADDRESS__DISTRICT), 2, row -> ((Address) row).getDistrict()),
						new Column(labels.of(Literals.ADDRESS__TEXT), 4, row -> ((Address) row).getText())),
				NEW::createAddress, detail -> {
					FormFields first = detail.row(3);
					Supplier<EObject> address = first::target;
					Choices choices = new Choices(first, project);
					choices.country(address, Literals.ADDRESS__COUNTRY, labels.of(Literals.ADDRESS__COUNTRY));
					choices.term(address, Literals.ADDRESS__PROVINCE, Schemes.PROVINCE, Schemes.PROVINCE_VERSION,
							labels.of(Literals.ADDRESS__PROVINCE));
					first.text(Literals.ADDRESS__DISTRICT, labels.of(Literals.ADDRESS__DISTRICT));
					detail.area(Literals.ADDRESS__TEXT, labels.of(Literals.ADDRESS__TEXT), 2);
				}));
	}

	void contacts(FormFields form) {
		FormFields section = form.section(Messages.Form_contacts);
		FirstRow.select(section.table(Literals.PARTY__CONTACT_POINTS, Messages.Form_contacts, List.of(
				new Column(labels.of(Literals.CONTACT_POINT__KIND), 2, row -> literals.of(((ContactPoint) row).getKind())),
				new Column(labels.of(Literals.CONTACT_POINT__VALUE), 5, row -> ((ContactPoint) row).getValue()),
				new Column(labels.of(Literals.CONTACT_POINT__LABEL), 2, row -> ((ContactPoint) row).getLabel())),
				NEW::createContactPoint, detail -> {
					FormFields row = detail.row(3);
					row.choice(Literals.CONTACT_POINT__KIND, labels.of(Literals.CONTACT_POINT__KIND), literals::of);
					row.text(Literals.CONTACT_POINT__VALUE, labels.of(Literals.CONTACT_POINT__VALUE));
					row.text(Literals.CONTACT_POINT__LABEL, labels.of(Literals.CONTACT_POINT__LABEL));
				}));
	}

	void names(FormFields form) {
		FormFields section = form.section(Messages.Form_nameVariants);
		FirstRow.select(section.table(Literals.PARTY__NAME_VARIANTS, Messages.Form_nameVariants,
				List.of(new Column(labels.of(Literals.NAME__KIND), 2, row -> literals.of(((Name) row).getKind())),
						new Column(labels.of(Literals.NAME__TEXT), 5, row -> ((Name) row).getText())),
				NEW::createName, detail -> {
					FormFields row = detail.row(4);
					row.choice(Literals.NAME__KIND, labels.of(Literals.NAME__KIND), literals::of);
					row.text(Literals.NAME__TEXT, labels.of(Literals.NAME__TEXT));
					row.date(Literals.NAME__FROM, labels.of(Literals.NAME__FROM));
					row.date(Literals.NAME__TO, labels.of(Literals.NAME__TO));
				}));
	}

	void identifiers(FormFields form) {
		FormFields section = form.section(Messages.Form_identifiers);
		FirstRow.select(section.table(Literals.PARTY__IDENTIFIERS, Messages.Form_identifiers,
				List.of(new Column(labels.of(Literals.IDENTIFIER__SCHEME), 2, row -> ((Identifier) row).getScheme()),
						new Column(labels.of(Literals.IDENTIFIER__VALUE), 4, row -> ((Identifier) row).getValue())),
				NEW::createIdentifier, detail -> {
					FormFields row = detail.row(2);
					row.text(Literals.IDENTIFIER__SCHEME, labels.of(Literals.IDENTIFIER__SCHEME));
					row.text(Literals.IDENTIFIER__VALUE, labels.of(Literals.IDENTIFIER__VALUE));
				}));
	}

	void legalBases(FormFields form) {
		FormFields section = form.section(Messages.Form_legalBases);
		FirstRow.select(section.table(Literals.PARTY__LEGAL_BASES, Messages.Form_legalBases, List.of(
				new Column(labels.of(Literals.LEGAL_BASIS__KIND), 2, row -> literals.of(((LegalBasis) row).getKind())),
				new Column(labels.of(Literals.LEGAL_BASIS__PURPOSE), 4, row -> ((LegalBasis) row).getPurpose()),
				new Column(labels.of(Literals.CONSENT__GIVEN), 2,
						row -> row instanceof Consent consent ? date(consent.getGiven()) : date(((LegalBasis) row).getFrom())),
				new Column(labels.of(Literals.LEGAL_BASIS__UNTIL), 2, row -> date(((LegalBasis) row).getUntil()))),
				PartyForm::consent, detail -> {
					FormFields first = detail.row(3);
					first.choice(Literals.LEGAL_BASIS__KIND, labels.of(Literals.LEGAL_BASIS__KIND), literals::of);
					first.text(Literals.LEGAL_BASIS__PURPOSE, labels.of(Literals.LEGAL_BASIS__PURPOSE));
					first.date(Literals.LEGAL_BASIS__UNTIL, labels.of(Literals.LEGAL_BASIS__UNTIL));
					FormFields second = detail.over(() -> detail.target() instanceof Consent consent ? consent : null).row(3);
					second.date(Literals.CONSENT__GIVEN, labels.of(Literals.CONSENT__GIVEN));
					second.date(Literals.CONSENT__WITHDRAWN, labels.of(Literals.CONSENT__WITHDRAWN));
					second.text(Literals.CONSENT__HOW, labels.of(Literals.CONSENT__HOW));
				}));
	}

	/** The ground that is asked for most often; the kind can be changed. */
	private static Consent consent() {
		Consent consent = NEW.createConsent();
		consent.setKind(LegalBasisKind.CONSENT);
		consent.setId(UUID.randomUUID().toString());
		return consent;
	}

	void assessments(FormFields form) {
		FormFields section = form.section(Messages.Form_assessments);
		FirstRow.select(section.table(Literals.PARTY__ASSESSMENTS, Messages.Form_assessments,
				List.of(new Column(labels.of(Literals.ASSESSMENT__AT), 2, row -> date(((Assessment) row).getAt())),
						new Column(labels.of(Literals.ASSESSMENT__ASSESSOR), 3, row -> ((Assessment) row).getAssessor()),
						new Column(labels.of(Literals.ASSESSMENT__POWER), 1, row -> score(((Assessment) row).getPower())),
						new Column(labels.of(Literals.ASSESSMENT__INTEREST), 1,
								row -> score(((Assessment) row).getInterest()))),
				NEW::createAssessment, detail -> {
					FormFields first = detail.row(2);
					first.date(Literals.ASSESSMENT__AT, labels.of(Literals.ASSESSMENT__AT));
					first.text(Literals.ASSESSMENT__ASSESSOR, labels.of(Literals.ASSESSMENT__ASSESSOR));
					FormFields second = detail.row(4);
					second.text(Literals.ASSESSMENT__POWER, labels.of(Literals.ASSESSMENT__POWER));
					second.text(Literals.ASSESSMENT__INTEREST, labels.of(Literals.ASSESSMENT__INTEREST));
					second.text(Literals.ASSESSMENT__LEGITIMACY, labels.of(Literals.ASSESSMENT__LEGITIMACY));
					second.text(Literals.ASSESSMENT__URGENCY, labels.of(Literals.ASSESSMENT__URGENCY));
					detail.area(Literals.ASSESSMENT__RATIONALE, labels.of(Literals.ASSESSMENT__RATIONALE), 2);
				}));
	}

	void jurisdiction(FormFields form) {
		form.reference(Literals.PARTY__JURISDICTION, labels.of(Literals.PARTY__JURISDICTION), Jurisdiction.class);
	}

	void description(FormFields form) {
		form.localizedArea(CorePackage.Literals.ELEMENT__DESCRIPTIONS, labels.of(CorePackage.Literals.ELEMENT__DESCRIPTIONS),
				3);
		form.text(CorePackage.Literals.ELEMENT__TAGS, Messages.Label_tags);
	}

	private String title(Element element) {
		return element == null ? "" : Titles.of(element, project.mainLanguage());
	}

	static String date(PartialDate date) {
		return PartialDates.format(date);
	}

	/** 0 stands for not assessed. */
	private static String score(int score) {
		return score == 0 ? "" : Integer.toString(score);
	}

	private String province(String code) {
		return Optional.ofNullable(code).flatMap(provinces::find).map(Provinces.Province::name).orElse(code);
	}

	private static String country(String code) {
		return code == null ? ""
				: Locale.of("", code).getDisplayCountry(Locale.of(UserLocale.language()));
	}
}
