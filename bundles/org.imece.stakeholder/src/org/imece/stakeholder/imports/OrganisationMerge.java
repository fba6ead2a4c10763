/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imece.core.text.Folding;
import org.imece.core.text.UserLocale;
import org.imece.model.core.Classification;
import org.imece.model.stakeholder.Address;
import org.imece.model.stakeholder.ContactKind;
import org.imece.model.stakeholder.Identifier;
import org.imece.model.stakeholder.Name;
import org.imece.model.stakeholder.NameKind;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.OrganisationKind;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.stakeholder.party.RegisterNumber;
import org.imece.stakeholder.vocabulary.Schemes;

/**
 * Takes what a row says over into an organisation. An empty cell changes nothing; of what there may be several the row
 * adds its own; a name that differs in more than case replaces the present one, which becomes a former name.
 */
final class OrganisationMerge {

	private static final List<EAttribute> ADDRESS = List.of(Literals.ADDRESS__COUNTRY, Literals.ADDRESS__PROVINCE,
			Literals.ADDRESS__DISTRICT, Literals.ADDRESS__TEXT, Literals.ADDRESS__LATITUDE, Literals.ADDRESS__LONGITUDE);
	private static final List<Field> ADDRESS_FIELDS = List.of(Field.COUNTRY, Field.PROVINCE, Field.DISTRICT, Field.ADDRESS,
			Field.LATITUDE, Field.LONGITUDE);

	private final Organisation target;
	private final Organisation row;
	private final Set<String> changed = new LinkedHashSet<>();

	private OrganisationMerge(Organisation target, Organisation row) {
		this.target = target;
		this.row = row;
	}

	/** @return names of the fields that changed, in the language of the user; empty if none did */
	static Set<String> merge(Organisation target, Organisation row) {
		OrganisationMerge merge = new OrganisationMerge(target, row);
		merge.names();
		merge.values();
		merge.address();
		merge.lists();
		return merge.changed;
	}

	private void changed(Field field) {
		changed.add(field.header(UserLocale.language()));
	}

	private void names() {
		for (var entry : row.getNames()) {
			String present = target.getNames().get(entry.getKey());
			String given = entry.getValue();
			if (present == null) {
				target.getNames().put(entry.getKey(), given);
				changed(Field.NAME);
			} else if (!Folding.fold(present).equals(Folding.fold(given))) {
				target.getNames().put(entry.getKey(), given);
				Name former = StakeholderFactory.eINSTANCE.createName();
				former.setKind(NameKind.FORMER);
				former.setLanguage(entry.getKey());
				former.setText(present);
				target.getNameVariants().add(former);
				changed(Field.NAME);
			}
		}
		for (Name name : row.getNameVariants()) {
			add(target.getNameVariants(), name, switch (name.getKind()) {
			case LEGAL -> Field.LEGAL_NAME;
			case ACRONYM -> Field.ACRONYM;
			case FORMER -> Field.FORMER_NAME;
			default -> Field.SHORT_NAME;
			}, Literals.NAME__KIND, Literals.NAME__TEXT);
		}
	}

	private void values() {
		if (row.getKind() != OrganisationKind.OTHER) {
			set(target, row, Literals.ORGANISATION__KIND, Field.KIND);
		}
		set(target, row, Literals.ORGANISATION__FOUNDED, Field.FOUNDED);
		set(target, row, Literals.ORGANISATION__DISSOLVED, Field.DISSOLVED);
		set(target, row, Literals.ORGANISATION__EMPLOYEES, Field.EMPLOYEES);
		if (row.getJurisdiction() != null && target.getJurisdiction() != row.getJurisdiction()) {
			target.setJurisdiction(row.getJurisdiction());
			changed(Field.JURISDICTION);
		}
		put(target.getDescriptions(), row.getDescriptions(), Field.DESCRIPTION.header(UserLocale.language()));
		put(target.getProperties(), row.getProperties(), "");
	}

	private void put(EMap<String, String> present, EMap<String, String> given, String name) {
		for (var entry : given) {
			if (!entry.getValue().equals(present.put(entry.getKey(), entry.getValue()))) {
				changed.add(name.isEmpty() ? entry.getKey() : name);
			}
		}
	}

	private void set(EObject present, EObject given, EAttribute attribute, Field field) {
		Object value = given.eGet(attribute);
		if (value != null && !value.equals(present.eGet(attribute))) {
			present.eSet(attribute, value);
			changed(field);
		}
	}

	private void address() {
		if (row.getAddresses().isEmpty()) {
			return;
		}
		if (target.getAddresses().isEmpty()) {
			target.getAddresses().add(StakeholderFactory.eINSTANCE.createAddress());
		}
		Address present = target.getAddresses().get(0);
		for (int i = 0; i < ADDRESS.size(); i++) {
			set(present, row.getAddresses().get(0), ADDRESS.get(i), ADDRESS_FIELDS.get(i));
		}
	}

	private void lists() {
		row.getIdentifiers().forEach(this::addNumber);
		row.getContactPoints()
				.forEach(contact -> add(target.getContactPoints(), contact,
						contact.getKind() == ContactKind.EMAIL ? Field.EMAIL
								: contact.getKind() == ContactKind.WEB ? Field.WEB : Field.PHONE,
						Literals.CONTACT_POINT__KIND, Literals.CONTACT_POINT__VALUE));
		row.getTags().stream().filter(tag -> !target.getTags().contains(tag)).toList().forEach(tag -> {
			target.getTags().add(tag);
			changed(Field.TAGS);
		});
		row.getClassifications().forEach(this::classify);
	}

	private void addNumber(Identifier identifier) {
		String key = new RegisterNumber(identifier.getScheme(), identifier.getValue()).key();
		if (target.getIdentifiers().stream().noneMatch(present -> identifier.getScheme().equals(present.getScheme())
				&& key.equals(new RegisterNumber(present.getScheme(), present.getValue()).key()))) {
			target.getIdentifiers().add(EcoreUtil.copy(identifier));
			changed.add(identifier.getScheme());
		}
	}

	/** One code for each scheme and version; ICNPO and partners' schemes may have several. */
	private void classify(Classification given) {
		boolean single = given.getScheme().equals(Schemes.LEGAL_FORM);
		for (Classification present : target.getClassifications()) {
			if (given.getScheme().equals(present.getScheme()) && given.getVersion().equals(present.getVersion())) {
				if (given.getCode().equals(present.getCode())) {
					return;
				}
				if (single) {
					present.setCode(given.getCode());
					changed(Field.LEGAL_FORM);
					return;
				}
			}
		}
		target.getClassifications().add(EcoreUtil.copy(given));
		changed.add(given.getScheme());
	}

	private <T extends EObject> void add(List<T> present, T given, Field field, EAttribute... attributes) {
		boolean known = present.stream().anyMatch(candidate -> {
			for (EAttribute attribute : attributes) {
				if (!Objects.equals(candidate.eGet(attribute), given.eGet(attribute))) {
					return false;
				}
			}
			return true;
		});
		if (!known) {
			present.add(EcoreUtil.copy(given));
			changed(field);
		}
	}
}
