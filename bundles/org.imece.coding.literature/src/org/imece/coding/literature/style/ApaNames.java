/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imece.core.citation.CitationWords;
import org.imece.core.citation.CitedName;

/** Names in entries: APA 7, sections 9.7 to 9.12. */
final class ApaNames {

	private static final int LISTED = 20;

	private final CitationWords words;
	private final boolean turkish;

	ApaNames(CitationWords words) {
		this.words = words;
		turkish = words.locale().getLanguage().equals("tr");
	}

	/** Family names first: Yılmaz, A. N. ve Demir, C. */
	String authors(List<String> kept) {
		return list(kept.stream().map(CitedName::of).toList(), true);
	}

	/** As they are called: A. N. Yılmaz ve C. Demir. */
	String editors(List<String> kept) {
		return list(kept.stream().map(CitedName::of).toList(), false);
	}

	private String list(List<CitedName> all, boolean inverted) {
		boolean others = all.stream().anyMatch(CitedName::isOthers);
		List<String> names = all.stream().filter(name -> !name.isOthers())
				.map(name -> inverted ? inverted(name) : inOrder(name)).toList();
		if (others || names.isEmpty()) {
			return names.isEmpty() ? "" : String.join(", ", names) + (turkish ? " " : ", ") + words.others();
		}
		if (names.size() > LISTED) {
			return String.join(", ", names.subList(0, LISTED - 1)) + ", … " + names.getLast();
		}
		if (names.size() == 1) {
			return names.get(0);
		}
		String first = String.join(", ", names.subList(0, names.size() - 1));
		boolean comma = !turkish && (inverted || names.size() > 2); // Turkish has no comma before ve
		return first + (comma ? ", " : " ") + words.and() + ' ' + names.getLast();
	}

	private static String inverted(CitedName name) {
		return name.given().isEmpty() ? name.family() : name.family() + ", " + initialsWithSuffix(name.given());
	}

	private static String inOrder(CitedName name) {
		if (name.given().isEmpty()) {
			return name.family();
		}
		int suffix = name.given().indexOf(',');
		String given = suffix < 0 ? name.given() : name.given().substring(0, suffix);
		return initials(given) + ' ' + name.family() + (suffix < 0 ? "" : name.given().substring(suffix));
	}

	private static String initialsWithSuffix(String given) {
		int suffix = given.indexOf(',');
		return suffix < 0 ? initials(given) : initials(given.substring(0, suffix)) + given.substring(suffix);
	}

	/** Ayşe Nur: A. N.; Jean-Paul: J.-P.; R. Edward: R. E.; JE: J. E. */
	static String initials(String given) {
		List<String> initials = new ArrayList<>();
		for (String name : given.strip().split("[\\s.]+")) {
			if (name.matches("\\p{Lu}{2,3}")) {
				name.codePoints().forEach(letter -> initials.add(Character.toString(letter) + '.'));
			} else if (!name.isEmpty()) {
				initials.add(Stream.of(name.split("(?<=.)-")).filter(part -> !part.isEmpty()).map(ApaNames::initial)
						.collect(Collectors.joining("-")));
			}
		}
		return String.join(" ", initials).replace(" -", "-");
	}

	private static String initial(String name) {
		boolean hyphen = name.startsWith("-");
		String plain = hyphen ? name.substring(1) : name;
		if (plain.isEmpty()) {
			return "";
		}
		String first = plain.substring(0, plain.offsetByCodePoints(0, 1));
		boolean dotless = first.equals("i") || first.equals("ı");
		return (hyphen ? "-" : "") + first.toUpperCase(dotless ? Locale.of("tr") : Locale.ROOT) + '.';
	}
}
