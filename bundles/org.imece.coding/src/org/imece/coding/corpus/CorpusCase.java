/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.corpus;

import java.util.Map;
import java.util.Set;

/**
 * A unit of comparison.
 *
 * @param documentIds documents that belong to it as a whole
 * @param segmentIds  codings that belong to it where their documents do not
 * @param values      lexical forms of XML Schema by identifier of the variable; a missing value is not there
 * @since 0.1
 */
public record CorpusCase(String id, String title, Set<String> documentIds, Set<String> segmentIds,
		Map<String, String> values) {

	public CorpusCase {
		documentIds = Set.copyOf(documentIds);
		segmentIds = Set.copyOf(segmentIds);
		values = Map.copyOf(values);
	}
}
