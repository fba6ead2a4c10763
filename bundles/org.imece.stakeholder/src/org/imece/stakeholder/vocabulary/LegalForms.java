/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.imece.core.project.Titles;
import org.imece.core.text.Folding;
import org.imece.model.core.Term;
import org.imece.model.stakeholder.OrganisationKind;

/**
 * Legal forms, recognised by code, label or abbreviation, and at the end (in Turkish sometimes at the start) of a name.
 *
 * @since 0.1
 */
public final class LegalForms {

	/** Words at the end of a name, folded and without full stops, with the form they show. Longer ones go first. */
	private static final String[][] ENDINGS = { { "turk anonim sirketi", "TR-AS" }, { "anonim sirketi", "TR-AS" },
			{ "anonim ortakligi", "TR-AS" }, { "a s", "TR-AS" }, { "t a s", "TR-AS" }, { "as", "TR-AS" },
			{ "tas", "TR-AS" }, { "a o", "TR-AS" }, { "t a o", "TR-AS" }, { "tao", "TR-AS" },
			{ "limited sirketi", "TR-LTD" }, { "ltd sti", "TR-LTD" }, { "ltd sirketi", "TR-LTD" },
			{ "limited sti", "TR-LTD" }, { "kollektif sirketi", "TR-KOLL" }, { "koll sti", "TR-KOLL" },
			{ "komandit sirketi", "TR-KOM" }, { "kom sti", "TR-KOM" }, { "iktisadi isletmesi", "TR-IKTISADI" },
			{ "ikt isl", "TR-IKTISADI" }, { "kooperatifi", "TR-KOOP" }, { "kooperatifleri birligi", "TR-KOOP" },
			{ "koop", "TR-KOOP" }, { "konfederasyonu", "TR-KONF" }, { "federasyonu", "TR-FED" }, { "fed", "TR-FED" },
			{ "dernegi", "TR-DERNEK" }, { "der", "TR-DERNEK" }, { "vakfi", "TR-VAKIF" }, { "vk", "TR-VAKIF" },
			{ "sendikasi", "TR-SENDIKA" }, { "odasi", "TR-ODA" }, { "odalari birligi", "TR-ODA" }, { "borsasi", "TR-ODA" },
			{ "barosu", "TR-ODA" }, { "platformu", "TR-PLATFORM" }, { "belediyesi", "TR-KAMU" },
			{ "belediye baskanligi", "TR-KAMU" }, { "bakanligi", "TR-KAMU" }, { "valiligi", "TR-KAMU" },
			{ "kaymakamligi", "TR-KAMU" }, { "mudurlugu", "TR-KAMU" }, { "kalkinma ajansi", "TR-KAMU" } };
	/** Abbreviations that are not used for anything else, in any case; the others count in the country they belong to. */
	private static final Map<String, String> UNMISTAKABLE = Map.of("vzw", "BE-017", "asbl", "BE-017", "ivzw", "BE-125",
			"aisbl", "BE-125");
	private static final Map<String, String> BELGIAN = Map.of("nv", "BE-014", "sa", "BE-014", "bv", "BE-610", "srl",
			"BE-610", "cv", "BE-706", "sc", "BE-706");
	private static final Map<String, String> EUROPEAN = Map.of("SE", "EU-SE", "SCE", "EU-SCE", "EEIG", "EU-EEIG", "GEIE",
			"EU-EEIG", "EESV", "EU-EEIG");
	private static final Set<String> TURKISH = Set.of("", "TR");

	private final Map<String, Term> byCode = new HashMap<>();
	private final Map<String, List<Term>> byFold = new HashMap<>();

	public LegalForms() {
		for (Term term : OwnTable.terms(Schemes.LEGAL_FORM, Schemes.LEGAL_FORM_VERSION, "legal-form.tsv")) {
			byCode.put(term.getCode(), term);
			recognise(term, term.getCode());
			term.getNames().values().forEach(label -> recognise(term, label));
			for (String property : List.of("abbreviations", "native_name")) {
				String spellings = term.getProperties().get(property);
				if (spellings != null) {
					Arrays.stream(spellings.split("; | / ")).forEach(spelling -> recognise(term, spelling));
				}
			}
		}
	}

	private void recognise(Term term, String spelling) {
		List<Term> terms = byFold.computeIfAbsent(plain(spelling), key -> new ArrayList<>());
		if (!terms.contains(term)) {
			terms.add(term);
		}
	}

	/** Whether there is such a form. */
	public boolean exists(String code) {
		return byCode.containsKey(code);
	}

	/** The form that a text names: code, label in any language, or abbreviation; empty if none or several. */
	public Optional<String> recognise(String text) {
		List<Term> found = byFold.getOrDefault(plain(text), List.of());
		return found.size() == 1 ? Optional.of(found.get(0).getCode()) : ofName(text, "");
	}

	/**
	 * The form that a name shows.
	 *
	 * @param country ISO 3166-1 alpha-2 code of the country of the organisation; empty if unknown, which is taken for
	 *                Türkiye
	 */
	public Optional<String> ofName(String name, String country) {
		String plain = ' ' + plain(name);
		String last = name.strip().replaceAll("^.*\\s", "");
		if (TURKISH.contains(country)) {
			if (plain.startsWith(" s s ") || plain.startsWith(" ss ")) {
				return Optional.of("TR-KOOP");
			}
			for (String[] ending : ENDINGS) {
				if (plain.endsWith(' ' + ending[0]) && plain.length() > ending[0].length() + 1
						&& isWritten(ending[0], last)) {
					return Optional.of(ending[1]);
				}
			}
		}
		String word = plain.substring(plain.lastIndexOf(' ') + 1);
		if (UNMISTAKABLE.containsKey(word)) {
			return Optional.of(UNMISTAKABLE.get(word));
		}
		if (country.equals("BE") && BELGIAN.containsKey(word)) {
			return Optional.of(BELGIAN.get(word));
		}
		return TURKISH.contains(country) ? Optional.empty() : Optional.ofNullable(EUROPEAN.get(last));
	}

	/** Short endings are words of other languages too; they count as abbreviation only if written like one. */
	private static boolean isWritten(String ending, String last) {
		return switch (ending) {
		case "as", "tas", "tao" -> last.equals(last.toUpperCase(Locale.ROOT)) || last.equals("Aş");
		case "der", "fed", "vk", "koop" -> last.endsWith(".");
		default -> true;
		};
	}

	private static String plain(String text) {
		return Folding.fold(text).replaceAll("[^\\p{L}\\p{Nd}-]+", " ").strip();
	}

	/** Label of a form, failing that its code. */
	public String label(String code, String language) {
		Term term = byCode.get(code);
		return term == null ? code : Titles.text(term.getNames(), language);
	}

	/** What kind of organisation has that form. */
	public OrganisationKind kindOf(String code) {
		Term term = byCode.get(code);
		return term == null ? OrganisationKind.OTHER : OrganisationKind.valueOf(term.getProperties().get("kind"));
	}
}
