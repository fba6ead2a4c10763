/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.List;
import java.util.Set;

/**
 * A name that was found, with all places where it stands; forms such as {@code Ayşe} and {@code Ayşe Demir} that are
 * taken for the same are one.
 *
 * @param name        its longest form
 * @param forms       all its forms, as they are written in the texts
 * @param certain     whether it is known to be a name: from the registry, by its pattern, or as a common first name
 * @param occurrences in the order of documents and texts
 * @since 0.1
 */
public record NameCandidate(NameKind kind, String name, Set<String> forms, boolean certain,
		List<Occurrence> occurrences) {

	public NameCandidate {
		forms = Set.copyOf(forms);
		occurrences = List.copyOf(occurrences);
	}
}
