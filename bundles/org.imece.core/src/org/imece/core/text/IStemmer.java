/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

/**
 * Takes words of a language to what their forms have in common: {@code kanun}, {@code kanunlar} and
 * {@code kanunların} have one stem. An OSGi service of the search, for any thread.
 * <p>
 * A stem is a key, not a word: it may lack letters and marks, and is never shown.
 *
 * @noimplement
 * @since 0.1
 */
public interface IStemmer {

	/**
	 * @param word     in the lower case of its language
	 * @param language BCP 47 tag; may be empty
	 * @return the word itself in a language without stemmer
	 */
	String stem(String word, String language);
}
