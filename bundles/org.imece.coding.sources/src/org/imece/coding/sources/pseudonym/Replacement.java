/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.List;
import java.util.Set;

/**
 * A name that is to be replaced, and where.
 *
 * @param pseudonym   what comes instead
 * @param forms       all forms of the name; outside the texts they are replaced wherever they stand as whole words
 * @param occurrences places in the texts
 * @since 0.1
 */
public record Replacement(NameKind kind, String pseudonym, Set<String> forms, List<Occurrence> occurrences) {

	public Replacement {
		forms = Set.copyOf(forms);
		occurrences = List.copyOf(occurrences);
		if (pseudonym.isBlank() || pseudonym.indexOf('\n') >= 0) {
			throw new IllegalArgumentException("A pseudonym is one line of text");
		}
	}
}
