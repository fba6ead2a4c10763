/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that say little by themselves: articles, pronouns, particles, auxiliaries, small numbers. Lists for Turkish, English, French,
 * Dutch and German, in the form of {@link Words#key}.
 *
 * @since 0.1
 */
public final class StopWords {

	/** Languages that have a list, as BCP 47 tags. */
	public static final List<String> LANGUAGES = List.of("tr", "en", "fr", "nl", "de");

	private StopWords() {
	}

	/**
	 * The list of a language.
	 *
	 * @param language BCP 47 tag; what follows the language itself is of no concern
	 * @return empty for a language without a list
	 */
	public static Set<String> of(String language) {
		String primary = language.split("-", 2)[0];
		if (!LANGUAGES.contains(primary)) {
			return Set.of();
		}
		try (InputStream in = StopWords.class.getResourceAsStream("stopwords-" + primary + ".txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.flatMap(line -> List.of(line.strip().split(" ")).stream()).filter(word -> !word.isEmpty())
					.collect(Collectors.toUnmodifiableSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
