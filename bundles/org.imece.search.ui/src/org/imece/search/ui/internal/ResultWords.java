/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

import org.imece.core.text.UserLocale;
import org.imece.search.SearchResult;

/** The counts of a result in words: "34 found: 30 provisions …". */
final class ResultWords {

	private final Kinds kinds;

	ResultWords(Kinds kinds) {
		this.kinds = kinds;
	}

	/** Text of a link, which shows more where there is more. */
	String of(SearchResult result) {
		String parts = result.byKind().entrySet().stream()
				.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
				.map(entry -> Messages.format(Messages.Results_part, entry.getValue(),
						kinds.label(entry.getKey()).toLowerCase(UserLocale.get())))
				.collect(Collectors.joining(", "));
		long filtered = result.total();
		boolean narrowed = filtered < result.byKind().values().stream().mapToLong(Long::longValue).sum();
		String text = narrowed || result.byKind().size() < 2 ? Messages.format(Messages.Results_total, filtered)
				: Messages.format(Messages.Results_totalWithParts, filtered, parts);
		return result.hits().size() < filtered
				? Messages.format(Messages.Results_more, text, result.hits().size())
				: text;
	}
}
