/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import java.util.List;

/**
 * The words of a corpus.
 *
 * @param words  the most frequent first, those of the same frequency after the alphabet
 * @param tokens number of running words, stop words included
 * @since 0.1
 */
public record WordList(List<WordCount> words, int tokens) {

	public WordList {
		words = List.copyOf(words);
	}
}
