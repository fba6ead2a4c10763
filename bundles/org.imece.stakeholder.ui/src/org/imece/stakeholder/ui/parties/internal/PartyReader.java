/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.parties.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imece.core.project.RecordReader;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.core.text.Folding;
import org.imece.core.text.UserLocale;
import org.imece.model.PartialDate;
import org.imece.model.core.Classification;
import org.imece.model.stakeholder.Address;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.Participation;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.StakeholderPackage;
import org.imece.stakeholder.party.Affiliations;
import org.imece.stakeholder.text.KindLabels;
import org.imece.stakeholder.text.RoleLabels;
import org.imece.stakeholder.ui.internal.Messages;
import org.imece.stakeholder.vocabulary.Provinces;
import org.imece.stakeholder.vocabulary.Provinces.Province;
import org.imece.stakeholder.vocabulary.Schemes;
import org.imece.stakeholder.vocabulary.Sectors;

/** Makes rows of parties; references to other records may be unresolved. Not for several threads at once. */
final class PartyReader {

	private static final Pattern FOREIGN_CODE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

	private final String language;
	private final Locale display = Locale.of(UserLocale.language());
	private final Map<String, String> titles;
	private final Provinces provinces = new Provinces();
	private final Map<String, Sectors> sectors = new HashMap<>();

	/**
	 * @param language of the project
	 * @param titles   of records, by their identifiers
	 */
	PartyReader(String language, Map<String, String> titles) {
		this.language = language;
		this.titles = titles;
	}

	/** What is known of a party without reading its record. */
	static PartyRow nameOnly(RecordHeader header) {
		boolean person = header.type().endsWith('#' + StakeholderPackage.Literals.PERSON.getName());
		return new PartyRow(header, person, header.title(), person ? Messages.Parties_person : "", "", "", "", "", List.of(),
				null, Folding.fold(header.title()));
	}

	PartyRow row(RecordHeader header, Party party) {
		Address address = party.getAddresses().isEmpty() ? null : party.getAddresses().get(0);
		String country = address == null || address.getCountry() == null ? "" : countryName(address.getCountry());
		Optional<Province> province = address == null ? Optional.empty()
				: Optional.ofNullable(address.getProvince()).flatMap(provinces::find);
		String place = address == null ? "" : place(address, province);
		List<String> roles = roles(party);
		String name = Titles.of(party, language);
		String kind = party instanceof Organisation organisation ? KindLabels.of(organisation.getKind())
				: Messages.Parties_person;
		return new PartyRow(header, !(party instanceof Organisation), name, kind, country, place,
				province.map(Province::region).orElse(""), sector(party), roles, null,
				searched(party, List.of(name, kind, country, place, String.join(" ", roles))));
	}

	/** Country code and province: "TR · İzmir"; a code of a foreign region says nothing to most people. */
	private static String place(Address address, Optional<Province> province) {
		String printed = Objects.requireNonNullElse(address.getProvince(), "");
		String name = province.map(Province::name).orElse(FOREIGN_CODE.matcher(printed).matches() ? "" : printed);
		return Stream.of(address.getCountry(), name).filter(part -> part != null && !part.isEmpty())
				.collect(Collectors.joining(" · "));
	}

	private String countryName(String code) {
		return Locale.of("", code).getDisplayCountry(display);
	}

	private String sector(Party party) {
		for (Classification classification : party.getClassifications()) {
			if (Schemes.NACE.equals(classification.getScheme()) && classification.getVersion() != null
					&& Sectors.isKnown(classification.getVersion()) && classification.getCode() != null) {
				Sectors known = sectors.computeIfAbsent(classification.getVersion(), Sectors::new);
				return known.sectionOf(classification.getCode()).map(section -> known.label(section, display.getLanguage()))
						.orElse(classification.getCode());
			}
		}
		return "";
	}

	private List<String> roles(Party party) {
		List<String> labels = new ArrayList<>();
		for (Role role : Affiliations.at(party, LocalDate.now())) {
			String own = role.getTitle() == null || role.getTitle().isBlank() ? RoleLabels.of(role.getKind())
					: role.getTitle();
			String object = titles.get(RecordReader.targetId(role.getObject()));
			labels.add(object == null ? own : own + ", " + object);
		}
		return labels;
	}

	private static String searched(Party party, List<String> shown) {
		StringBuilder words = new StringBuilder(String.join(" ", shown));
		party.getNames().forEach(name -> words.append(' ').append(name.getValue()));
		party.getNameVariants().forEach(name -> words.append(' ').append(name.getText()));
		party.getIdentifiers().forEach(identifier -> words.append(' ').append(identifier.getValue()));
		party.getTags().forEach(tag -> words.append(' ').append(tag));
		return Folding.fold(words.toString());
	}

	/** Dates of an engagement by the identifiers of those who took part. */
	static Map<String, PartialDate> contacts(Engagement engagement) {
		Map<String, PartialDate> contacts = new HashMap<>();
		if (engagement.getAt() != null) {
			for (Participation participation : engagement.getParticipations()) {
				if (participation.getParty() != null) {
					contacts.put(RecordReader.targetId(participation.getParty()), engagement.getAt());
				}
				if (participation.getRole() != null && participation.getRole().getObject() != null) {
					contacts.put(RecordReader.targetId(participation.getRole().getObject()), engagement.getAt());
				}
			}
		}
		return contacts;
	}
}
