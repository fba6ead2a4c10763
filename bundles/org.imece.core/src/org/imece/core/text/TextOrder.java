/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Order in which people of a language look things up: in Turkish ç after c, ı before i, ş after s.
 *
 * @since 0.1
 */
public final class TextOrder {

	private TextOrder() {
	}

	/** Order of texts; not for several threads at once. */
	public static Comparator<String> in(Locale locale) {
		Collator collator = Collator.getInstance(locale);
		return collator::compare;
	}

	/** Order of things by a text of theirs, computed once for each thing; for one sort only. */
	public static <T> Comparator<T> by(Locale locale, Function<T, String> text) {
		Collator collator = Collator.getInstance(locale);
		Map<T, CollationKey> keys = new IdentityHashMap<>();
		return Comparator.comparing(thing -> keys.computeIfAbsent(thing, t -> collator.getCollationKey(text.apply(t))));
	}
}
