/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.imece.core.text.Folding;

/**
 * The words of the language of queries in Turkish. English ones are understood everywhere and are what is stored; Turkish
 * ones are understood everywhere too, also without Turkish letters, and are written where somebody reads Turkish.
 */
final class Keywords {

	/** By what is English; what is longer stands first, since a relation and a condition may have the same word. */
	private static final Map<String, String> TURKISH = new LinkedHashMap<>();
	/** By what is Turkish, folded. */
	private static final Map<String, String> ENGLISH = new HashMap<>();

	static {
		phrase("text contains", "kesitte geçen");
		phrase("memo contains", "notta geçen");
		phrase("followed by within", "ardından");
		word("and", "ve");
		word("or", "veya");
		word("not", "değil");
		word("any", "herhangi");
		word("code", "kod");
		word("only", "yalnız");
		word("overlaps", "örtüşen");
		word("within", "içinde");
		word("contains", "içeren");
		word("near", "yakın");
		word("followed", "ardından");
		word("same", "aynı");
		word("speaker", "konuşan");
		word("words", "sözcük");
		word("turns", "sıra");
		word("coder", "kodlayıcı");
		word("document", "belge");
		word("kind", "tür");
		word("language", "dil");
		word("jurisdiction", "ülke");
		word("case", "vaka");
		word("variable", "değişken");
		word("text", "kesitte");
		word("memo", "notta");
		word("matches", "uyan");
		ENGLISH.put(Folding.fold("geçen"), "contains");
		ENGLISH.put(Folding.fold("metinde"), "text");
	}

	private static final Pattern PARTS = Pattern.compile(TURKISH.keySet().stream()
			.map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")));

	private Keywords() {
	}

	private static void phrase(String english, String turkish) {
		TURKISH.put(english, turkish);
	}

	private static void word(String english, String turkish) {
		phrase(english, turkish);
		ENGLISH.put(Folding.fold(turkish), english);
	}

	/** What a word stands for, in English; a word that is none of these stands for itself. */
	static String english(String word) {
		return ENGLISH.getOrDefault(Folding.fold(word), word);
	}

	/**
	 * Keywords as somebody reads them.
	 *
	 * @param keywords English, with nothing in quotes between them
	 */
	static String in(Locale reader, String keywords) {
		return reader.getLanguage().equals("tr")
				? PARTS.matcher(keywords).replaceAll(found -> TURKISH.get(found.group()))
				: keywords;
	}
}
