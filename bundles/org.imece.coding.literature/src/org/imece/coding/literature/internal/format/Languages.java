/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages as bibliographies name them. */
final class Languages {

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("turkish", "tr"), Map.entry("türkçe", "tr"),
			Map.entry("tur", "tr"), Map.entry("english", "en"), Map.entry("ingilizce", "en"), Map.entry("eng", "en"),
			Map.entry("british", "en-GB"), Map.entry("american", "en-US"), Map.entry("french", "fr"),
			Map.entry("français", "fr"), Map.entry("fre", "fr"), Map.entry("fra", "fr"), Map.entry("german", "de"),
			Map.entry("ngerman", "de"), Map.entry("deutsch", "de"), Map.entry("ger", "de"), Map.entry("deu", "de"),
			Map.entry("dutch", "nl"), Map.entry("dut", "nl"), Map.entry("nld", "nl"), Map.entry("spanish", "es"),
			Map.entry("spa", "es"), Map.entry("italian", "it"), Map.entry("ita", "it"));

	private Languages() {
	}

	/** A BCP 47 tag; empty for what is none and no name of a language. */
	static Optional<String> tag(String text) {
		String name = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
		if (NAMES.containsKey(name)) {
			return Optional.of(NAMES.get(name));
		}
		return name.matches("[a-z]{2}(-[a-z0-9]{2,8})*") ? Optional.of(Locale.forLanguageTag(name).toLanguageTag())
				: Optional.empty();
	}
}
