/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

import java.util.Set;

/**
 * The elision of French: articles, pronouns and conjunctions that lose their vowel before another and are written with an
 * apostrophe ({@code l'entreprise}, {@code jusqu'à}).
 *
 * @since 0.1
 */
public final class Elision {

	private static final Set<String> ELIDED = Set.of("c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu",
			"quoiqu", "s", "t");

	private Elision() {
	}

	/** Whether what stands before an apostrophe is elided; {@code aujourd} is not. */
	public static boolean isElided(String lowerCase) {
		return ELIDED.contains(lowerCase);
	}
}
