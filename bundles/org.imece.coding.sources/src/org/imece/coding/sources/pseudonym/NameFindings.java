/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.List;
import java.util.Set;

/**
 * What was found in texts.
 *
 * @param names      in the order in which they first occur
 * @param pseudonyms that stand in the texts already ({@code Kişi 3}), so that no new one is given twice
 * @since 0.1
 */
public record NameFindings(List<NameCandidate> names, Set<String> pseudonyms) {

	public NameFindings {
		names = List.copyOf(names);
		pseudonyms = Set.copyOf(pseudonyms);
	}
}
