/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds text so that a search finds it whatever keyboard it was typed on: {@code ISTANBUL}, {@code İstanbul} and
 * {@code istanbul} give {@code istanbul}; {@code Ağrı} gives {@code agri}. Two texts with the same fold are
 * <em>candidates</em> for being the same; identity is never decided by it.
 *
 * @since 0.1
 */
public final class Folding {

	private static final Locale TURKISH = Locale.of("tr", "TR");
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private Folding() {
	}

	public static String fold(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFKC); // so that signs such as № have a case
		String lower = composed.toLowerCase(TURKISH).replace('ı', 'i');
		String plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
		return plain.replace("ß", "ss").replace("æ", "ae").replace("œ", "oe").replace('ø', 'o').replace('ł', 'l');
	}
}
