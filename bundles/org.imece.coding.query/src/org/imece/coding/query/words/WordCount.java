/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import java.util.List;
import java.util.Map;

/**
 * How often a word occurs.
 *
 * @param word        as it is written most often, in lower case
 * @param forms       all ways it is written, in lower case, the most frequent first; more than one only where forms are
 *                    counted together
 * @param count       in all documents
 * @param perThousand of all words of the documents, stop words included
 * @param perDocument by identifier of the document; without those that do not have it
 * @since 0.1
 */
public record WordCount(String word, List<String> forms, int count, double perThousand,
		Map<String, Integer> perDocument) {

	public WordCount {
		forms = List.copyOf(forms);
		perDocument = Map.copyOf(perDocument);
	}

	/** Dispersion: in how many documents it occurs. */
	public int documents() {
		return perDocument.size();
	}
}
