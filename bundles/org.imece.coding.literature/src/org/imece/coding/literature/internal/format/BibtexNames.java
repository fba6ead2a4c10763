/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.imece.core.citation.CitedName;

/**
 * Lists of names as BibTeX writes them: joined by {@code and}, each as <i>First von Last</i>, <i>von Last, First</i> or
 * <i>von Last, Jr, First</i>; names in braces are those of institutions.
 */
final class BibtexNames {

	private BibtexNames() {
	}

	static List<String> read(String field) {
		return split(field, " and ").stream().filter(name -> !name.isBlank()).map(name -> name(name.strip()).kept())
				.toList();
	}

	static String write(List<String> kept) {
		return kept.stream().map(CitedName::of).map(BibtexNames::write).collect(Collectors.joining(" and "));
	}

	private static String write(CitedName name) {
		if (name.isOthers()) {
			return "others";
		}
		String family = Latex.encode(name.family());
		if (name.given().isEmpty()) {
			return family.indexOf(' ') < 0 ? family : '{' + family + '}';
		}
		int suffix = name.given().lastIndexOf(',');
		String given = suffix < 0 ? name.given()
				: name.given().substring(suffix + 1).strip() + ", " + name.given().substring(0, suffix).strip();
		return family + ", " + Latex.encode(given);
	}

	private static CitedName name(String name) {
		if (isOneGroup(name)) {
			return CitedName.institution(Latex.decode(name));
		}
		if (name.equals("others")) {
			return CitedName.OTHERS;
		}
		List<String> parts = split(name, ",").stream().map(Latex::decode).toList();
		if (parts.size() >= 3) {
			return new CitedName(parts.get(0), parts.get(2) + ", " + parts.get(1));
		}
		return parts.size() == 2 ? new CitedName(parts.get(0), parts.get(1)) : inOrder(name);
	}

	/** Given names, then particles in lower case, then the family name. */
	private static CitedName inOrder(String name) {
		List<String> words = split(name.replaceAll("[\\s~]+", " "), " ");
		if (words.size() == 1) {
			return CitedName.institution(Latex.decode(name));
		}
		int family = words.size() - 1;
		for (int i = 1; i < words.size() - 1; i++) {
			if (isParticle(words.get(i))) {
				family = i;
				break;
			}
		}
		if (isParticle(words.get(0))) {
			family = 0;
		}
		return new CitedName(Latex.decode(String.join(" ", words.subList(family, words.size()))),
				Latex.decode(String.join(" ", words.subList(0, family))));
	}

	private static boolean isParticle(String word) {
		String plain = Latex.decode(word);
		return !word.startsWith("{") && !plain.isEmpty() && Character.isLowerCase(plain.codePointAt(0));
	}

	private static boolean isOneGroup(String name) {
		if (!name.startsWith("{") || name.startsWith("{\\")) {
			return false;
		}
		int depth = 0;
		for (int i = 0; i < name.length(); i++) {
			depth += name.charAt(i) == '{' ? 1 : name.charAt(i) == '}' ? -1 : 0;
			if (depth == 0) {
				return i == name.length() - 1;
			}
		}
		return false;
	}

	/** Splits outside of braces; white space of any kind and length is one blank. */
	private static List<String> split(String text, String separator) {
		String source = text.replaceAll("\\s+", " ");
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int start = 0;
		for (int i = 0; i < source.length(); i++) {
			char each = source.charAt(i);
			depth += each == '{' ? 1 : each == '}' ? -1 : 0;
			if (depth == 0 && source.startsWith(separator, i)) {
				parts.add(source.substring(start, i));
				start = i + separator.length();
				i = start - 1;
			}
		}
		parts.add(source.substring(start));
		return parts;
	}
}
