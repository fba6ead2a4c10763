/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import org.imece.search.SearchResult;

/** The count of a result in words. */
final class ResultWords {

	private ResultWords() {
	}

	/** Text of a link, which shows more where there is more. */
	static String of(SearchResult result) {
		long all = result.byKind().values().stream().mapToLong(Long::longValue).sum();
		String text = result.total() < all ? Messages.format(Messages.Results_totalOf, result.total(), all)
				: Messages.format(Messages.Results_total, result.total());
		return result.hits().size() < result.total()
				? Messages.format(Messages.Results_more, text, result.hits().size())
				: text;
	}
}
