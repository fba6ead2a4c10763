/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.imece.core.text.Folding;

/**
 * What a column may hold, with the header it gets in an export (Turkish, English) and other headers by which it is
 * recognised, in any case, with or without Turkish letters and punctuation.
 */
public enum Field {
	ID("İmece kimliği", "İmece ID", "imece kimlik"), //
	NAME("Ad", "Name", "adı", "kurum", "kurum adı", "kuruluş", "kuruluş adı", "kurum kuruluş adı", "kurumun adı",
			"kuruluşun adı", "stk adı", "dernek adı", "vakıf adı", "şirket", "şirket adı", "firma", "firma adı", "unvan",
			"ünvan", "unvanı", "ünvanı", "ad unvan", "adı unvanı", "ad soyad unvan", "paydaş", "paydaş adı",
			"organisation", "organization", "organisation name", "organization name", "company", "company name",
			"stakeholder", "nom", "naam"), //
	LEGAL_NAME("Resmî unvan", "Legal name", "resmi ad", "tam unvan", "ticaret unvanı", "ticari unvan",
			"registered name"), //
	SHORT_NAME("Kısa ad", "Short name", "kısa adı", "kısa isim"), //
	ACRONYM("Kısaltma", "Acronym", "abbreviation", "akronim"), //
	FORMER_NAME("Eski ad", "Former name", "önceki ad", "eski unvan"), //
	KIND("Tür", "Kind", "türü", "tip", "tipi", "kurum türü", "kuruluş türü", "type", "organisation type",
			"organization type"), //
	LEGAL_FORM("Hukuki yapı", "Legal form", "hukuki statü", "hukuki statüsü", "hukuki yapısı", "hukuki biçim",
			"şirket türü", "legal status", "forme juridique", "rechtsvorm"), //
	JURISDICTION("Hukuk düzeni", "Jurisdiction"), //
	COUNTRY("Ülke", "Country", "ülkesi", "ülke kodu", "country code", "pays", "land"), //
	PROVINCE("İl", "Province", "ili", "il adı", "şehir", "şehri", "il kodu", "plaka", "plaka kodu", "city", "merkez ili",
			"bulunduğu il"), //
	DISTRICT("İlçe", "District", "ilçesi", "ilçe adı"), //
	ADDRESS("Adres", "Address", "açık adres", "adresi", "posta adresi", "postal address"), //
	LATITUDE("Enlem", "Latitude", "lat"), //
	LONGITUDE("Boylam", "Longitude", "lon", "lng", "long"), //
	NACE("NACE", "NACE", "nace kodu", "nace code", "sektör", "sektörü", "sector", "faaliyet kodu", "nace rev 2",
			"nace rev 2 1", "nace 2", "nace 2 1", "nace kodu rev 2", "nace kodu rev 2 1"), //
	ICNPO("ICNPO", "ICNPO", "icnpo kodu", "icnpo code", "icnpo grubu"), //
	WEB("Web", "Web", "web sitesi", "web adresi", "web sayfası", "internet sitesi", "internet adresi", "website", "url",
			"site web"), //
	EMAIL("E-posta", "E-mail", "e posta adresi", "eposta", "eposta adresi", "email", "mail", "mail adresi",
			"email address", "e mail adresi"), //
	PHONE("Telefon", "Phone", "tel", "telefon no", "telefon numarası", "telephone", "phone number", "gsm",
			"cep telefonu", "sabit telefon"), //
	EMPLOYEES("Çalışan sayısı", "Employees", "personel sayısı", "çalışan", "number of employees", "employee count",
			"headcount", "istihdam"), //
	FOUNDED("Kuruluş tarihi", "Founded", "kuruluş yılı", "kurulduğu yıl", "foundation date", "founding year",
			"established", "date founded", "year founded"), //
	DISSOLVED("Kapanış tarihi", "Dissolved", "fesih tarihi", "closed"), //
	VKN("VKN", "VKN", "vergi no", "vergi numarası", "vergi kimlik no", "vergi kimlik numarası", "tax number", "tax id",
			"tax no"), //
	MERSIS("MERSİS no", "MERSIS no", "mersis", "mersis numarası"), //
	DERNEK_KUTUK("Dernek kütük no", "Association register no", "kütük no", "kütük numarası", "dernek kütük numarası",
			"derbis no"), //
	VGM("VGM sicil no", "Foundation register no", "vgm no", "vakıf sicil no", "merkezi sicil no",
			"vgm merkezi sicil no"), //
	TICARET_SICIL("Ticaret sicil no", "Trade register no", "ticaret sicil numarası"), //
	KBO("KBO/BCE", "KBO/BCE", "kbo", "bce", "kbo no", "bce no", "kbo numarası", "enterprise number",
			"ondernemingsnummer", "numéro d entreprise"), //
	EU_TR("AB şeffaflık kaydı", "EU Transparency Register", "transparency register", "eu tr"), //
	LEI("LEI", "LEI", "lei kodu", "lei code"), //
	DESCRIPTION("Açıklama", "Description", "tanım", "hakkında", "about"), //
	TAGS("Etiketler", "Tags", "etiket", "anahtar kelimeler", "keywords");

	/** Fields of which an organisation may have several, in one cell each or in several columns. */
	private static final Set<Field> SEVERAL = Set.of(LEGAL_NAME, SHORT_NAME, ACRONYM, FORMER_NAME, WEB, EMAIL, PHONE, TAGS,
			VKN, MERSIS, DERNEK_KUTUK, VGM, TICARET_SICIL, KBO, EU_TR, LEI);

	private final String turkish;
	private final String english;
	private final Set<String> headers;

	Field(String turkish, String english, String... others) {
		this.turkish = turkish;
		this.english = english;
		this.headers = Set.copyOf(Stream.concat(Stream.of(turkish, english), Stream.of(others)).map(Field::plain)
				.distinct().toList());
	}

	/** @param language {@code tr}, or any other for English */
	public String header(String language) {
		return language.equals("tr") ? turkish : english;
	}

	/** The field that a header names; empty if it names none. */
	static Optional<Field> of(String header) {
		String plain = plain(header);
		return Stream.of(values()).filter(field -> field.headers.contains(plain)).findFirst();
	}

	private static String plain(String header) {
		return Folding.fold(header).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
	}

	public boolean hasSeveral() {
		return SEVERAL.contains(this);
	}

	/** Registers, by the name of the scheme of their identifiers; empty for other fields. */
	public Optional<String> identifierScheme() {
		return switch (this) {
		case VKN, MERSIS, DERNEK_KUTUK, VGM, TICARET_SICIL, KBO, EU_TR, LEI -> Optional
				.of(name().toUpperCase(Locale.ROOT).replace('_', '-'));
		default -> Optional.empty();
		};
	}
}
