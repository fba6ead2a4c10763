/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;


/** Replaces names wherever they stand as whole words; suffixes behind an apostrophe stay. */
final class NameReplacer {

	private static final Locale TURKISH = Locale.of("tr");

	private final Map<String, String> pseudonyms = new HashMap<>();
	/** {@code null} if there is nothing to replace. */
	private final Pattern pattern;

	/** @param names pseudonym of each form of a name */
	NameReplacer(Map<String, String> names) {
		Map<String, String> forms = new HashMap<>();
		names.forEach((name, pseudonym) -> {
			forms.put(name, pseudonym);
			forms.put(name.toUpperCase(TURKISH), pseudonym);
		});
		forms.forEach((form, pseudonym) -> pseudonyms.put(PseudonymKey.identity(form), pseudonym));
		List<String> longestFirst = forms.keySet().stream()
				.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
				.map(form -> String.join("\\s+", List.of(form.split("\\s+")).stream().map(Pattern::quote).toList()))
				.toList();
		pattern = longestFirst.isEmpty() ? null
				: Pattern.compile("(?<![\\p{L}\\p{M}\\d])(?:" + String.join("|", longestFirst) + ")(?![\\p{L}\\p{M}\\d])");
	}

	/** How many names stand in a text. */
	int count(String text) {
		return pattern == null ? 0 : (int) pattern.matcher(text).results().count();
	}

	String replace(String text) {
		if (pattern == null) {
			return text;
		}
		Matcher matcher = pattern.matcher(text);
		return matcher.replaceAll(
				match -> Matcher.quoteReplacement(pseudonyms.get(PseudonymKey.identity(match.group()))));
	}
}
