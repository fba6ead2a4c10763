/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.Locale;

/**
 * What a name or number that tells who somebody is belongs to.
 *
 * @since 0.1
 */
public enum NameKind {
	/** A human being. */
	PERSON("Kişi", "Person"),
	/** An organisation. */
	ORGANISATION("Kurum", "Organisation"),
	/** A name of which nothing more is known: of a place, a project, perhaps of a person. */
	OTHER("Ad", "Name"),
	/** A telephone number. */
	PHONE("Telefon", "Telephone"),
	/** An electronic mail address. */
	EMAIL("E-posta", "E-mail"),
	/** An international bank account number (ISO 13616). */
	IBAN("IBAN", "IBAN"),
	/** The identity number of a citizen of Türkiye (T.C. kimlik numarası). */
	NATIONAL_ID("Kimlik no", "Identity number"),
	/** The number plate of a vehicle in Türkiye. */
	PLATE("Plaka", "Number plate");

	private final String turkish;
	private final String english;

	NameKind(String turkish, String english) {
		this.turkish = turkish;
		this.english = english;
	}

	/**
	 * What pseudonyms of this kind begin with; it goes into the texts of a project, so it follows their language and not
	 * that of the user interface.
	 *
	 * @param language BCP 47 tag; Turkish, and English for every other one
	 */
	public String prefix(String language) {
		return Locale.forLanguageTag(language).getLanguage().equals("tr") ? turkish : english;
	}
}
