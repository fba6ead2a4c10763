/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportRemark.Severity;
import org.imece.core.vocabulary.TermIndex;
import org.imece.model.PartialDate;
import org.imece.model.core.Classification;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Jurisdiction;
import org.imece.model.core.Term;
import org.imece.model.stakeholder.Address;
import org.imece.model.stakeholder.ContactKind;
import org.imece.model.stakeholder.ContactPoint;
import org.imece.model.stakeholder.NameKind;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.OrganisationKind;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.stakeholder.csv.CsvRow;
import org.imece.stakeholder.party.RegisterNumber;
import org.imece.stakeholder.text.KindLabels;
import org.imece.stakeholder.text.Messages;
import org.imece.stakeholder.vocabulary.LegalForms;
import org.imece.stakeholder.vocabulary.Provinces;
import org.imece.stakeholder.vocabulary.Schemes;
import org.imece.stakeholder.vocabulary.Sectors;

/**
 * Makes an organisation of a row. What a cell says that cannot be read becomes a property under the header of its
 * column, with a remark: nothing is lost.
 */
final class RowReader {

	/** What people write where they have nothing to write. */
	private static final Pattern NOTHING = Pattern.compile("[-–—.?]+|(?i:yok|n/?a|null)");
	private static final Pattern LIST = Pattern.compile("\\s*[|;\n]\\s*");
	private static final Pattern LIST_WITH_COMMAS = Pattern.compile("\\s*[|;,\n]\\s*");
	private static final StakeholderFactory PARTIES = StakeholderFactory.eINSTANCE;

	private final CsvRow header;
	private final ColumnMapping mapping;
	private final String language;
	private final String naceVersion;
	private final TermIndex terms;
	private final Map<String, Jurisdiction> jurisdictions;
	private final Consumer<ImportRemark> remarks;
	private final Provinces provinces = new Provinces();
	private final LegalForms legalForms = new LegalForms();
	private final Map<String, Sectors> sectors = new HashMap<>();
	private final Map<String, Optional<String>> countries = new HashMap<>();

	private CsvRow row;
	private Organisation organisation;

	/**
	 * @param language    of names and descriptions
	 * @param naceVersion where a header does not tell it
	 * @param terms       the vocabularies, to recognise labels
	 */
	RowReader(CsvRow header, String language, String naceVersion, TermIndex terms, Map<String, Jurisdiction> jurisdictions,
			Consumer<ImportRemark> remarks) {
		this.header = header;
		this.mapping = ColumnMapping.of(header);
		this.language = language;
		this.naceVersion = naceVersion;
		this.terms = terms;
		this.jurisdictions = jurisdictions;
		this.remarks = remarks;
	}

	ColumnMapping mapping() {
		return mapping;
	}

	/** @return empty, with a remark, if the row has no name */
	Optional<Organisation> read(CsvRow next) {
		row = next;
		organisation = PARTIES.createOrganisation();
		for (int column = 0; column < row.cells().size(); column++) {
			String cell = row.cell(column);
			if (!cell.isEmpty() && !NOTHING.matcher(cell).matches()) {
				take(column, cell);
			}
		}
		if (organisation.getNames().isEmpty()) {
			remark(Severity.ERROR, Messages.Import_noName);
			return Optional.empty();
		}
		if (row.cells().subList(Math.min(mapping.size(), row.cells().size()), row.cells().size()).stream()
				.anyMatch(cell -> !cell.isEmpty())) {
			remark(Severity.WARNING, NLS.bind(Messages.Import_moreCells, mapping.size()));
		}
		settleProvince();
		if (!mapping.has(Field.ID)) { // our own export says all it knows
			infer();
		}
		return Optional.of(organisation);
	}

	private void take(int column, String cell) {
		switch (mapping.target(column)) {
		case Target.OfField target -> take(target, column, cell);
		case Target.NameIn target -> organisation.getNames().put(target.language(), line(cell));
		case Target.DescriptionIn target -> organisation.getDescriptions().put(target.language(), cell);
		case Target.ClassIn target -> LIST.splitAsStream(cell)
				.forEach(code -> classify(target.scheme(), target.version(), code));
		case Target.IdentifierIn target -> LIST.splitAsStream(cell).forEach(value -> identify(target.scheme(), value));
		case Target.Property target -> organisation.getProperties().put(target.name(), cell);
		}
	}

	private void take(Target.OfField target, int column, String cell) {
		boolean understood = switch (target.field()) {
		case ID -> {
			organisation.setId(cell);
			yield true;
		}
		case NAME -> {
			organisation.getNames().put(language, line(cell));
			yield true;
		}
		case LEGAL_NAME -> names(NameKind.LEGAL, cell);
		case SHORT_NAME -> names(NameKind.SHORT, cell);
		case ACRONYM -> names(NameKind.ACRONYM, cell);
		case FORMER_NAME -> names(NameKind.FORMER, cell);
		case KIND -> kind(cell);
		case LEGAL_FORM -> legalForms.recognise(cell)
				.map(code -> classify(Schemes.LEGAL_FORM, Schemes.LEGAL_FORM_VERSION, code)).isPresent();
		case JURISDICTION -> jurisdiction(cell);
		case COUNTRY -> countries.computeIfAbsent(cell, CellValues::country).map(code -> {
			address().setCountry(code);
			return code;
		}).isPresent();
		case PROVINCE -> {
			address().setProvince(line(cell));
			yield true;
		}
		case DISTRICT -> {
			address().setDistrict(line(cell));
			yield true;
		}
		case ADDRESS -> {
			address().setText(cell);
			yield true;
		}
		case LATITUDE -> CellValues.degrees(cell).filter(degrees -> Math.abs(degrees) <= 90).map(degrees -> {
			address().setLatitude(degrees);
			return degrees;
		}).isPresent();
		case LONGITUDE -> CellValues.degrees(cell).filter(degrees -> Math.abs(degrees) <= 180).map(degrees -> {
			address().setLongitude(degrees);
			return degrees;
		}).isPresent();
		case NACE -> nace(target.version().isEmpty() ? naceVersion : target.version(), cell);
		case ICNPO -> icnpo(cell);
		case WEB -> contacts(ContactKind.WEB, LIST_WITH_COMMAS, cell, "(?i).+\\.\\p{L}{2,}([/:?#].*)?");
		case EMAIL -> contacts(ContactKind.EMAIL, LIST_WITH_COMMAS, cell, "[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
		case PHONE -> contacts(ContactKind.PHONE, LIST, cell, ".*\\d.*\\d.*\\d.*");
		case EMPLOYEES -> CellValues.count(cell).map(count -> {
			organisation.setEmployees(count);
			return count;
		}).isPresent();
		case FOUNDED -> date(cell, organisation::setFounded);
		case DISSOLVED -> date(cell, organisation::setDissolved);
		case VKN, MERSIS, DERNEK_KUTUK, VGM, TICARET_SICIL, KBO, EU_TR, LEI -> {
			String scheme = target.field().identifierScheme().orElseThrow();
			LIST.splitAsStream(cell).forEach(value -> identify(scheme, value));
			yield true;
		}
		case DESCRIPTION -> {
			organisation.getDescriptions().put(language, cell);
			yield true;
		}
		case TAGS -> {
			LIST.splitAsStream(cell).filter(tag -> !organisation.getTags().contains(tag)).forEach(organisation.getTags()::add);
			yield true;
		}
		};
		if (!understood) {
			organisation.getProperties().put(header.cell(column), cell);
			remark(Severity.WARNING, NLS.bind(Messages.Import_notUnderstood, header.cell(column), cell));
		}
	}

	/** Names are of one line; blanks of any kind and number are one. */
	private static String line(String cell) {
		return cell.replaceAll("[\\s\u00A0]+", " ");
	}

	private boolean names(NameKind kind, String cell) {
		LIST.splitAsStream(cell).forEach(text -> {
			var name = PARTIES.createName();
			name.setKind(kind);
			name.setText(line(text));
			organisation.getNameVariants().add(name);
		});
		return true;
	}

	private boolean kind(String cell) {
		Optional<OrganisationKind> kind = KindLabels.recognise(cell);
		Optional<String> form = legalForms.recognise(cell);
		kind.or(() -> form.map(legalForms::kindOf)).ifPresent(organisation::setKind);
		if (!mapping.has(Field.LEGAL_FORM) && !mapping.has(Field.ID)) {
			form.ifPresent(code -> classify(Schemes.LEGAL_FORM, Schemes.LEGAL_FORM_VERSION, code));
		}
		return kind.isPresent() || form.isPresent();
	}

	private boolean jurisdiction(String cell) {
		Jurisdiction jurisdiction = jurisdictions.get(cell);
		organisation.setJurisdiction(jurisdiction);
		return jurisdiction != null;
	}

	private boolean nace(String version, String cell) {
		Sectors known = sectors.computeIfAbsent(version, Sectors::new);
		Optional<String> whole = known.recognise(cell); // labels have semicolons
		List<Optional<String>> codes = whole.isPresent() ? List.of(whole)
				: LIST.splitAsStream(cell).map(known::recognise).toList();
		if (codes.stream().allMatch(Optional::isPresent)) {
			codes.forEach(code -> classify(Schemes.NACE, version, code.orElseThrow()));
			return true;
		}
		return false;
	}

	private boolean icnpo(String cell) {
		List<Optional<Term>> found = LIST.splitAsStream(cell).map(this::icnpoTerm).toList();
		if (found.stream().allMatch(Optional::isPresent)) {
			found.forEach(term -> classify(Schemes.ICNPO, Schemes.ICNPO_VERSION, term.orElseThrow().getCode()));
			return true;
		}
		return false;
	}

	private Optional<Term> icnpoTerm(String text) {
		String code = text.replaceFirst("\\s*[-–:]\\s.*", "").replaceAll("[ .]", "");
		return terms.find(Schemes.ICNPO, Schemes.ICNPO_VERSION, code)
				.or(() -> terms.findByLabel(Schemes.ICNPO, Schemes.ICNPO_VERSION, text));
	}

	private boolean contacts(ContactKind kind, Pattern separator, String cell, String form) {
		List<String> values = separator.splitAsStream(cell).filter(value -> !value.isEmpty()).toList();
		if (!values.stream().allMatch(value -> value.matches(form))) {
			return false;
		}
		for (String value : values) {
			ContactPoint contact = PARTIES.createContactPoint();
			contact.setKind(kind);
			contact.setValue(value);
			organisation.getContactPoints().add(contact);
		}
		return true;
	}

	private static boolean date(String cell, Consumer<PartialDate> setter) {
		Optional<PartialDate> date = CellValues.date(cell);
		date.ifPresent(setter);
		return date.isPresent();
	}

	private void identify(String scheme, String value) {
		RegisterNumber number = new RegisterNumber(scheme, value);
		if (scheme.equals(RegisterNumber.VKN) && RegisterNumber.isPersonalNumber(value)) {
			remark(Severity.WARNING, Messages.Import_personalNumber);
			return;
		}
		number.fault().ifPresent(fault -> remark(Severity.WARNING, fault));
		var identifier = PARTIES.createIdentifier();
		identifier.setScheme(scheme);
		identifier.setValue(value);
		organisation.getIdentifiers().add(identifier);
	}

	private String classify(String scheme, String version, String code) {
		Classification classification = CoreFactory.eINSTANCE.createClassification();
		classification.setScheme(scheme);
		classification.setVersion(version);
		classification.setCode(code);
		organisation.getClassifications().add(classification);
		return code;
	}

	private Address address() {
		if (organisation.getAddresses().isEmpty()) {
			organisation.getAddresses().add(PARTIES.createAddress());
		}
		return organisation.getAddresses().get(0);
	}

	/** Once the whole row is read, since the country tells whether a province is one of Türkiye. */
	private void settleProvince() {
		if (organisation.getAddresses().isEmpty() || address().getProvince() == null) {
			return;
		}
		String country = address().getCountry();
		if (country == null || country.equals("TR")) {
			provinces.recognise(address().getProvince()).ifPresentOrElse(province -> address().setProvince(province.code()),
					() -> remark(Severity.WARNING, NLS.bind(Messages.Import_unknownProvince, address().getProvince())));
		}
	}

	/** What follows from the rest of the row. */
	private void infer() {
		String country = organisation.getAddresses().isEmpty() ? null : address().getCountry();
		if (country == null && !organisation.getAddresses().isEmpty() && address().getProvince() != null
				&& provinces.find(address().getProvince()).isPresent()) {
			country = "TR";
			address().setCountry(country);
		}
		Optional<String> form = organisation.getClassifications().stream()
				.filter(classification -> classification.getScheme().equals(Schemes.LEGAL_FORM))
				.map(Classification::getCode).findFirst();
		if (form.isEmpty()) {
			form = legalForms.ofName(organisation.getNames().get(0).getValue(), country == null ? "" : country);
			form.ifPresent(code -> classify(Schemes.LEGAL_FORM, Schemes.LEGAL_FORM_VERSION, code));
		}
		if (organisation.getKind() == OrganisationKind.OTHER) {
			form.map(legalForms::kindOf).or(() -> KindLabels.ofName(organisation.getNames().get(0).getValue()))
					.ifPresent(organisation::setKind);
		}
		if (organisation.getJurisdiction() == null && country != null) {
			organisation.setJurisdiction(jurisdictions.get(country));
		}
	}

	private void remark(Severity severity, String message) {
		remarks.accept(new ImportRemark(severity, NLS.bind(Messages.Import_row, row.number()), message));
	}
}
