/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imece.core.text.Folding;
import org.imece.model.stakeholder.OrganisationKind;

/**
 * Words for kinds of organisations, as people write them in lists.
 *
 * @since 0.1
 */
public final class KindLabels {

	private static final Map<OrganisationKind, List<String>> WORDS = Map.of(//
			OrganisationKind.CSO,
			List.of("stk", "sto", "sivil toplum", "sivil toplum kurulusu", "sivil toplum orgutu", "cso", "ngo", "npo",
					"civil society", "civil society organisation", "civil society organization", "non profit"),
			OrganisationKind.COMPANY,
			List.of("sirket", "ozel sektor", "ozel", "firma", "isletme", "company", "private sector", "business",
					"enterprise"),
			OrganisationKind.PUBLIC_BODY,
			List.of("kamu", "kamu kurumu", "kamu kurulusu", "belediye", "bakanlik", "public", "public body",
					"public sector", "government", "municipality"),
			OrganisationKind.UNIVERSITY, List.of("universite", "university", "akademi", "academia"),
			OrganisationKind.PROFESSIONAL_BODY,
			List.of("meslek kurulusu", "meslek orgutu", "meslek odasi", "oda", "professional body", "chamber"),
			OrganisationKind.MEDIA, List.of("medya", "basin", "media", "press"), //
			OrganisationKind.INTERNATIONAL,
			List.of("uluslararasi", "uluslararasi kurulus", "international", "international organisation",
					"international organization"),
			OrganisationKind.OTHER, List.of("diger", "other"));

	private KindLabels() {
	}

	/** In the language of the user. */
	public static String of(OrganisationKind kind) {
		return switch (kind) {
		case CSO -> Messages.Kind_cso;
		case COMPANY -> Messages.Kind_company;
		case PUBLIC_BODY -> Messages.Kind_publicBody;
		case UNIVERSITY -> Messages.Kind_university;
		case PROFESSIONAL_BODY -> Messages.Kind_professionalBody;
		case MEDIA -> Messages.Kind_media;
		case INTERNATIONAL -> Messages.Kind_international;
		case OTHER -> Messages.Kind_other;
		};
	}

	/** The kind that a text names in Turkish or English; empty if it names none. */
	public static Optional<OrganisationKind> recognise(String text) {
		String plain = Folding.fold(text).replaceAll("[^\\p{L}]+", " ").strip();
		return WORDS.entrySet().stream().filter(
				entry -> entry.getValue().contains(plain) || plain.equals(Folding.fold(entry.getKey().name()).replace('_', ' '))
						|| Folding.fold(of(entry.getKey())).replaceAll("[^\\p{L}]+", " ").strip().equals(plain))
				.map(Map.Entry::getKey).findFirst();
	}

	/** The kind that a name shows where its legal form does not. */
	public static Optional<OrganisationKind> ofName(String name) {
		String fold = ' ' + Folding.fold(name) + ' ';
		return fold.contains(" universitesi ") || fold.contains(" university ") || fold.contains(" universiteit ")
				? Optional.of(OrganisationKind.UNIVERSITY)
				: Optional.empty();
	}
}
