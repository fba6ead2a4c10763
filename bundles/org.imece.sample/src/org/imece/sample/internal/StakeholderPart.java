/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.sample.internal;

import java.util.List;

import org.imece.core.project.IResearchProject;
import org.imece.model.core.Classification;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Element;
import org.imece.model.core.Jurisdiction;
import org.imece.model.stakeholder.Address;
import org.imece.model.stakeholder.Consent;
import org.imece.model.stakeholder.LegalBasisKind;
import org.imece.model.stakeholder.Name;
import org.imece.model.stakeholder.NameKind;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.OrganisationKind;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.RoleKind;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.sample.internal.Table.Row;

/** Organisations, persons and their roles; then what they did together. All of them are made up. */
public final class StakeholderPart implements Part {

	private static final StakeholderFactory FACTORY = StakeholderFactory.eINSTANCE;

	private final Catalogue catalogue;

	public StakeholderPart(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void fill(IResearchProject project) {
		List<Row> organisations = Table.read("organisations.tsv");
		List<Row> persons = Table.read("persons.tsv");
		organisations.forEach(this::organisation);
		persons.forEach(this::person);
		Table.read("roles.tsv").forEach(this::role);
		organisations.forEach(row -> project.add(party(row.get("key"))));
		persons.forEach(row -> project.add(party(row.get("key"))));
		List<Element> activities = new ActivityReader(catalogue).read();
		activities.forEach(project::add);
	}

	private Party party(String key) {
		return catalogue.get("party:" + key, Party.class);
	}

	private void organisation(Row row) {
		Organisation organisation = catalogue.put("party:" + row.get("key"), FACTORY.createOrganisation());
		organisation.setKind(row.constant("kind", OrganisationKind.class));
		organisation.setJurisdiction(jurisdiction(row));
		String language = "TR".equals(row.get("jurisdiction")) ? "tr" : "en";
		organisation.getNames().put(language, row.get("name"));
		if (language.equals("tr")) {
			organisation.getNames().put("en", row.get("name_en"));
		}
		if (!row.get("acronym").isEmpty()) {
			Name acronym = FACTORY.createName();
			acronym.setKind(NameKind.ACRONYM);
			acronym.setText(row.get("acronym"));
			organisation.getNameVariants().add(acronym);
		}
		Address address = FACTORY.createAddress();
		address.setCountry(row.get("country"));
		address.setProvince(row.get("province"));
		organisation.getAddresses().add(address);
		organisation.setFounded(row.date("founded"));
		organisation.setEmployees(row.integer("employees"));
		classify(organisation, row.get("classification"));
		row.localised("description_", organisation.getDescriptions());
	}

	/** @param text scheme, blank, version, colon, code */
	private static void classify(Organisation organisation, String text) {
		if (text.isEmpty()) {
			return;
		}
		Classification classification = CoreFactory.eINSTANCE.createClassification();
		classification.setScheme(text.substring(0, text.indexOf(' ')));
		classification.setVersion(text.substring(text.indexOf(' ') + 1, text.indexOf(':')));
		classification.setCode(text.substring(text.indexOf(':') + 1));
		organisation.getClassifications().add(classification);
	}

	private void person(Row row) {
		Person person = catalogue.put("party:" + row.get("key"), FACTORY.createPerson());
		person.setHonorific(row.orNull("honorific"));
		person.setGivenName(row.get("given"));
		person.setFamilyName(row.get("family"));
		person.setJurisdiction(jurisdiction(row));
		if (!row.get("consent").isEmpty()) {
			Consent consent = Catalogue.identify("consent:" + row.get("key"), FACTORY.createConsent());
			consent.setKind(LegalBasisKind.CONSENT);
			consent.setPurpose("Araştırma görüşmesi ve raporda alıntı");
			consent.setGiven(row.date("consent"));
			consent.setFrom(row.date("consent"));
			consent.setLanguage("tr");
			person.getLegalBases().add(consent);
		}
	}

	private void role(Row row) {
		Role role = catalogue.put("role:" + row.get("key"), FACTORY.createRole());
		role.setKind(row.constant("kind", RoleKind.class));
		role.setObject(party(row.get("object")));
		role.setTitle(row.get("title"));
		role.setFrom(row.date("from"));
		role.setTo(row.date("to"));
		role.setRepresentative(Boolean.parseBoolean(row.get("representative")));
		party(row.get("subject")).getRoles().add(role);
	}

	private Jurisdiction jurisdiction(Row row) {
		return catalogue.get("jurisdiction:" + row.get("jurisdiction"), Jurisdiction.class);
	}
}
