/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total      number of elements found, not only those on this page
 * @param exact      whether {@code total} is exact; otherwise there are more. It is exact whenever counts were asked
 *                   for.
 * @param hits       this page, best first
 * @param byKind     number of hits of each kind in the wanted languages, whatever kinds are wanted; empty unless asked
 *                   for
 * @param byLanguage number of hits in each language among the wanted kinds, whatever languages are wanted; empty unless
 *                   asked for. An element with texts in several languages counts in each.
 * @since 0.1
 */
public record SearchResult(long total, boolean exact, List<SearchHit> hits, Map<String, Long> byKind,
		Map<String, Long> byLanguage) {

	public SearchResult {
		hits = List.copyOf(hits);
		byKind = Map.copyOf(byKind);
		byLanguage = Map.copyOf(byLanguage);
	}
}
