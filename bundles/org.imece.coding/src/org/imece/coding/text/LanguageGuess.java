/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses the language of a text by its most frequent small words. Knows Turkish, English, French, Dutch and German.
 *
 * @since 0.1
 */
public final class LanguageGuess {

	/** So many characters are enough. */
	private static final int SAMPLE = 20_000;
	private static final int MIN_HITS = 3;
	private static final Pattern WORD = Pattern.compile("\\p{L}+");
	private static final Locale TURKISH = Locale.of("tr");

	private static final Map<String, Set<String>> SMALL_WORDS = Map.of( //
			"tr", words("ve bir bu için ile da de daha çok olarak ama gibi olan var ne biz ben şey mi mı kadar sonra "
					+ "değil yani en her o diye ki bunu bizim hem olduğu"),
			"en", words("the and of to in is that it for was with as are this be have not they we you from or an at "
					+ "which by but were their there has"),
			"fr", words("le la les et des est une dans que pour qui pas sur avec plus nous ce il vous sont mais du au "
					+ "par ils ont cette aux été"),
			"nl", words("de het een en van is dat niet op te zijn voor met die er aan ook als maar om bij wij naar ze "
					+ "heeft werd wordt"),
			"de", words("der die das und ist nicht ein eine zu den mit auf für von dem sich auch wir es im dass sie "
					+ "wird bei oder aus sind"));

	private LanguageGuess() {
	}

	private static Set<String> words(String list) {
		return Set.copyOf(List.of(list.split(" ")));
	}

	/** BCP 47 tag; empty if the text is too short or no language stands out. */
	public static Optional<String> of(String text) {
		Map<String, Integer> hits = new HashMap<>();
		Matcher matcher = WORD.matcher(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
		while (matcher.find()) {
			String word = matcher.group();
			String plain = word.toLowerCase(Locale.ROOT);
			SMALL_WORDS.forEach((language, words) -> {
				if (words.contains(language.equals("tr") ? word.toLowerCase(TURKISH) : plain)) {
					hits.merge(language, 1, Integer::sum);
				}
			});
		}
		List<Map.Entry<String, Integer>> ranking = hits.entrySet().stream()
				.sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).toList();
		if (ranking.isEmpty() || ranking.get(0).getValue() < MIN_HITS) {
			return Optional.empty();
		}
		boolean clear = ranking.size() == 1 || ranking.get(0).getValue() * 2 >= ranking.get(1).getValue() * 3;
		return clear ? Optional.of(ranking.get(0).getKey()) : Optional.empty();
	}
}
