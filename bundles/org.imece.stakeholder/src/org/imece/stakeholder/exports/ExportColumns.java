/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imece.model.core.Classification;
import org.imece.model.stakeholder.Address;
import org.imece.model.stakeholder.ContactKind;
import org.imece.model.stakeholder.NameKind;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.OrganisationKind;
import org.imece.stakeholder.imports.ColumnMapping;
import org.imece.stakeholder.imports.Field;
import org.imece.stakeholder.text.KindLabels;
import org.imece.stakeholder.vocabulary.Provinces;
import org.imece.stakeholder.vocabulary.Schemes;
import org.imece.stakeholder.vocabulary.Sectors;

/** The columns that a list of organisations needs: those of all fields, and one for each thing that only some have. */
final class ExportColumns {

	private static final String SEVERAL = " | ";

	private final Map<String, Function<Organisation, String>> columns = new LinkedHashMap<>();
	private final Provinces provinces = new Provinces();
	private final String mainLanguage;
	private final String language;

	/** @param language of the headers */
	ExportColumns(List<Organisation> organisations, String mainLanguage, String language) {
		this.mainLanguage = mainLanguage;
		this.language = language;
		for (Field field : Field.values()) {
			add(field, organisations);
		}
		keys(organisations, organisation -> organisation.getIdentifiers().stream().map(identifier -> identifier.getScheme()))
				.stream().filter(scheme -> Stream.of(Field.values())
						.noneMatch(field -> field.identifierScheme().filter(scheme::equals).isPresent()))
				.forEach(scheme -> columns.put(ColumnMapping.IDENTIFIER_PREFIX + scheme,
						organisation -> identifiers(organisation, scheme)));
		keys(organisations, organisation -> organisation.getClassifications().stream().filter(ExportColumns::isOther)
				.map(classification -> classification.getScheme() + ' ' + classification.getVersion()))
				.forEach(scheme -> columns.put(ColumnMapping.CLASS_PREFIX + scheme,
						organisation -> codes(organisation, scheme)));
		keys(organisations, organisation -> organisation.getProperties().keySet().stream())
				.forEach(name -> columns.put(name, organisation -> organisation.getProperties().get(name)));
	}

	private static Set<String> keys(List<Organisation> organisations, Function<Organisation, Stream<String>> keys) {
		return organisations.stream().flatMap(keys).filter(Objects::nonNull)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	List<String> headers() {
		return List.copyOf(columns.keySet());
	}

	List<String> cells(Organisation organisation) {
		List<String> cells = new ArrayList<>();
		columns.values().forEach(column -> cells.add(Objects.requireNonNullElse(column.apply(organisation), "")));
		return cells;
	}

	private void add(Field field, List<Organisation> organisations) {
		String header = field.header(language);
		switch (field) {
		case NAME -> {
			columns.put(header, organisation -> organisation.getNames().get(mainLanguage));
			keys(organisations, organisation -> organisation.getNames().keySet().stream()).stream()
					.filter(other -> !other.equals(mainLanguage))
					.forEach(other -> columns.put(ColumnMapping.IN_LANGUAGE.formatted(header, other),
							organisation -> organisation.getNames().get(other)));
		}
		case DESCRIPTION -> {
			columns.put(header, organisation -> organisation.getDescriptions().get(mainLanguage));
			keys(organisations, organisation -> organisation.getDescriptions().keySet().stream()).stream()
					.filter(other -> !other.equals(mainLanguage))
					.forEach(other -> columns.put(ColumnMapping.IN_LANGUAGE.formatted(header, other),
							organisation -> organisation.getDescriptions().get(other)));
		}
		case NACE -> {
			Set<String> versions = new LinkedHashSet<>(Set.of(Schemes.NACE_VERSION));
			versions.addAll(keys(organisations, organisation -> organisation.getClassifications().stream()
					.filter(classification -> Schemes.NACE.equals(classification.getScheme()) && !isOther(classification))
					.map(Classification::getVersion)));
			versions.forEach(version -> columns.put(header + ' ' + version,
					organisation -> codes(organisation, Schemes.NACE + ' ' + version)));
		}
		default -> columns.put(header, organisation -> value(field, organisation));
		}
	}

	private String value(Field field, Organisation organisation) {
		Address address = organisation.getAddresses().isEmpty() ? null : organisation.getAddresses().get(0);
		return switch (field) {
		case ID -> organisation.getId();
		case LEGAL_NAME -> names(organisation, NameKind.LEGAL);
		case SHORT_NAME -> names(organisation, NameKind.SHORT);
		case ACRONYM -> names(organisation, NameKind.ACRONYM);
		case FORMER_NAME -> names(organisation, NameKind.FORMER);
		case KIND -> organisation.getKind() == OrganisationKind.OTHER ? null : KindLabels.of(organisation.getKind());
		case LEGAL_FORM -> codes(organisation, Schemes.LEGAL_FORM + ' ' + Schemes.LEGAL_FORM_VERSION);
		case JURISDICTION -> organisation.getJurisdiction() == null ? null : organisation.getJurisdiction().getCode();
		case COUNTRY -> address == null ? null : address.getCountry();
		case PROVINCE -> address == null || address.getProvince() == null ? null
				: provinces.find(address.getProvince()).map(province -> province.name()).orElse(address.getProvince());
		case DISTRICT -> address == null ? null : address.getDistrict();
		case ADDRESS -> address == null ? null : address.getText();
		case LATITUDE -> address == null ? null : text(address.getLatitude());
		case LONGITUDE -> address == null ? null : text(address.getLongitude());
		case ICNPO -> codes(organisation, Schemes.ICNPO + ' ' + Schemes.ICNPO_VERSION);
		case WEB -> contacts(organisation, ContactKind.WEB);
		case EMAIL -> contacts(organisation, ContactKind.EMAIL);
		case PHONE -> contacts(organisation, ContactKind.PHONE);
		case EMPLOYEES -> text(organisation.getEmployees());
		case FOUNDED -> text(organisation.getFounded());
		case DISSOLVED -> text(organisation.getDissolved());
		case TAGS -> String.join(SEVERAL, organisation.getTags());
		default -> identifiers(organisation, field.identifierScheme().orElseThrow());
		};
	}

	/** Classifications without a column of their own. */
	private static boolean isOther(Classification classification) {
		String scheme = String.valueOf(classification.getScheme());
		return !(scheme.equals(Schemes.NACE) && Sectors.isKnown(classification.getVersion())
				|| scheme.equals(Schemes.ICNPO) && Schemes.ICNPO_VERSION.equals(classification.getVersion())
				|| scheme.equals(Schemes.LEGAL_FORM) && Schemes.LEGAL_FORM_VERSION.equals(classification.getVersion()));
	}

	private static String text(Object value) {
		return value == null ? null : value.toString();
	}

	private static String names(Organisation organisation, NameKind kind) {
		return organisation.getNameVariants().stream().filter(name -> name.getKind() == kind).map(name -> name.getText())
				.filter(Objects::nonNull).collect(Collectors.joining(SEVERAL));
	}

	private static String contacts(Organisation organisation, ContactKind kind) {
		return organisation.getContactPoints().stream().filter(contact -> contact.getKind() == kind)
				.map(contact -> contact.getValue()).filter(Objects::nonNull).collect(Collectors.joining(SEVERAL));
	}

	private static String identifiers(Organisation organisation, String scheme) {
		return organisation.getIdentifiers().stream().filter(identifier -> scheme.equals(identifier.getScheme()))
				.map(identifier -> identifier.getValue()).filter(Objects::nonNull).collect(Collectors.joining(SEVERAL));
	}

	private static String codes(Organisation organisation, String schemeAndVersion) {
		return organisation.getClassifications().stream()
				.filter(classification -> schemeAndVersion
						.equals(classification.getScheme() + ' ' + classification.getVersion()))
				.map(Classification::getCode).filter(Objects::nonNull).collect(Collectors.joining(SEVERAL));
	}
}
