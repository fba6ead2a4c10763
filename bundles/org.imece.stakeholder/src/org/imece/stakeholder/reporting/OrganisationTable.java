/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.reporting;

import static org.imece.core.reporting.Column.integer;
import static org.imece.core.reporting.Column.real;
import static org.imece.core.reporting.Column.text;

import java.util.Optional;
import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.reporting.RecordTable;
import org.imece.model.core.Classification;
import org.imece.model.stakeholder.Address;
import org.imece.model.stakeholder.NameKind;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.stakeholder.text.BothLanguages;
import org.imece.stakeholder.vocabulary.LegalForms;
import org.imece.stakeholder.vocabulary.Provinces;
import org.imece.stakeholder.vocabulary.Provinces.Province;
import org.imece.stakeholder.vocabulary.Schemes;
import org.imece.stakeholder.vocabulary.Sectors;

/** Organisations. */
public final class OrganisationTable extends RecordTable<Organisation> {

	private final Provinces provinces = new Provinces();
	private final LegalForms legalForms = new LegalForms();
	private final BothLanguages turkish = new BothLanguages("tr");
	private final BothLanguages english = new BothLanguages("en");

	public OrganisationTable() {
		super(Organisation.class, "v1_organisation", "An organisation.", text("id", "Identifier"),
				text("name", "Name, Turkish first"), text("kind", "CSO, COMPANY, PUBLIC_BODY, UNIVERSITY ..."),
				text("country", "ISO 3166-1 alpha-2 of the first address"),
				text("province", "ISO 3166-2 code of the first address, such as TR-27; else as printed"),
				text("sector", "Section of NACE, a letter; see sector_version"), text("icnpo", "Code of ICNPO Rev. 1"),
				text("legal_form", "Code of the vocabulary LEGAL-FORM"), text("name_en", "Name in English"),
				text("short_name", "Short name or acronym"), text("kind_tr", "Kind in Turkish"),
				text("kind_en", "Kind in English"), text("province_name", "Name of the province"),
				text("region", "Geographic region of Türkiye, a code of TR-REGION"), text("nuts3", "Statistical region"),
				text("district", "District of the first address"), text("nace", "Code of NACE as recorded"),
				text("sector_version", "Version of NACE, 2 or 2.1; sections differ from J on"),
				text("sector_tr", "Label of the section in Turkish"), text("sector_en", "Label of the section in English"),
				text("legal_form_tr", "Label of the legal form in Turkish"),
				text("legal_form_en", "Label of the legal form in English"),
				text("jurisdiction_id", "Identifier of the jurisdiction"), text("founded", "yyyy, yyyy-mm or yyyy-mm-dd"),
				text("dissolved", "yyyy, yyyy-mm or yyyy-mm-dd"), integer("employees", "Head count"),
				real("latitude", "Degrees north, WGS 84"), real("longitude", "Degrees east, WGS 84"));
	}

	@Override
	protected void write(Organisation root, Consumer<Object[]> rows) {
		Address address = root.getAddresses().isEmpty() ? StakeholderFactory.eINSTANCE.createAddress()
				: root.getAddresses().get(0);
		Optional<Province> province = Optional.ofNullable(address.getProvince()).flatMap(provinces::find);
		Optional<Classification> nace = classification(root, Schemes.NACE)
				.filter(found -> found.getVersion() != null && Sectors.isKnown(found.getVersion()));
		Optional<Sectors> sectors = nace.map(found -> new Sectors(found.getVersion()));
		Optional<String> section = nace.map(Classification::getCode).flatMap(code -> sectors.orElseThrow().sectionOf(code));
		Optional<String> form = classification(root, Schemes.LEGAL_FORM).map(Classification::getCode);
		rows.accept(new Object[] { root.getId(), Titles.of(root, "tr"), root.getKind().name(), address.getCountry(),
				address.getProvince(), section.orElse(null),
				classification(root, Schemes.ICNPO).map(Classification::getCode).orElse(null), form.orElse(null),
				wording(root.getNames(), "en"), shortName(root), turkish.label("Kind", root.getKind()),
				english.label("Kind", root.getKind()), province.map(Province::name).orElse(address.getProvince()),
				province.map(Province::region).orElse(null), province.map(Province::nuts3).orElse(null),
				address.getDistrict(), nace.map(Classification::getCode).orElse(null),
				nace.map(Classification::getVersion).orElse(null),
				section.map(letter -> sectors.orElseThrow().label(letter, "tr")).orElse(null),
				section.map(letter -> sectors.orElseThrow().label(letter, "en")).orElse(null),
				form.map(code -> legalForms.label(code, "tr")).orElse(null),
				form.map(code -> legalForms.label(code, "en")).orElse(null), id(root.getJurisdiction()),
				string(root.getFounded()), string(root.getDissolved()), root.getEmployees(), address.getLatitude(),
				address.getLongitude() });
	}

	private static Optional<Classification> classification(Organisation root, String scheme) {
		return root.getClassifications().stream()
				.filter(found -> scheme.equals(found.getScheme()) && found.getCode() != null).findFirst();
	}

	private static String shortName(Organisation root) {
		return root.getNameVariants().stream()
				.filter(name -> name.getKind() == NameKind.SHORT || name.getKind() == NameKind.ACRONYM)
				.map(name -> name.getText()).findFirst().orElse(null);
	}
}
