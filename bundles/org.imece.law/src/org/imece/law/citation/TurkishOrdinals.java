/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.citation;

import java.util.List;
import java.util.Locale;

/** Reads Turkish ordinals: üçüncü is 3, son is the last. */
final class TurkishOrdinals {

	/** Words in the order of their value, from 1. */
	private static final List<String> WORDS = List.of("birinci", "ikinci", "üçüncü", "dördüncü", "beşinci", "altıncı",
			"yedinci", "sekizinci", "dokuzuncu", "onuncu", "onbirinci", "onikinci", "onüçüncü", "ondördüncü",
			"onbeşinci", "onaltıncı", "onyedinci", "onsekizinci", "ondokuzuncu", "yirminci");
	/** As part of a pattern. */
	static final String PATTERN = "(?:on\\s?(?:bir|iki|üç|dörd|beş|altı|yedi|sekiz|dokuz)[ıiuü]?n[cç][ıiuü]|birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu|yirminci|son)";
	/** The value of "son". */
	static final String LAST = "last";

	private TurkishOrdinals() {
	}

	/** Value of a word or figure; empty if it is neither. */
	static String value(String word) {
		String plain = word.toLowerCase(Locale.of("tr", "TR")).replaceAll("\\s", "");
		if (plain.equals("son")) {
			return LAST;
		}
		if (plain.matches("\\d+")) {
			return plain;
		}
		int index = WORDS.indexOf(plain);
		return index < 0 ? "" : Integer.toString(index + 1);
	}
}
