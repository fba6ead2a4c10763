/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.io.IOException;
import java.util.Map;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.imece.core.text.Folding;

/**
 * Gives the root of words that the Snowball stemmer for Turkish takes apart in the wrong place; it makes <em>kan</em>
 * (blood) of <em>kanun</em> (law), and up to a dozen stems of one word. A word belongs to the longest entry that it
 * begins with, typed with or without the letters that other keyboards lack. (Works on beginnings rather than on a list of forms because Turkish chains suffixes without end.) Behind
 * a {@link org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter}, whose originals it leaves alone.
 */
final class TurkishRootFilter extends TokenFilter {

	private static final Map<String, String> ROOTS = Map.ofEntries( //
			root("kanun"), root("vakıf"), Map.entry("vakf", "vakif"), root("vergi"), root("madde"), root("sermaye"),
			root("beyanname"), root("denetim"), root("indirim"), root("kuruluş"), root("üye"), root("türkiye"),
			root("yönetici"), //
			root("yardım"), root("yardımcı"), root("yardımlaşma"), //
			root("bağış"), root("bağışık"));
	private static final int SHORTEST = 3;
	private static final int LONGEST = 11;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

	TurkishRootFilter(TokenStream input) {
		super(input);
	}

	private static Map.Entry<String, String> root(String root) {
		return Map.entry(Folding.fold(root), Folding.fold(root));
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!input.incrementToken()) {
			return false;
		}
		if (!keyword.isKeyword()) {
			String root = rootOf(Folding.fold(term.toString()));
			if (root != null) {
				term.setEmpty().append(root);
				keyword.setKeyword(true);
			}
		}
		return true;
	}

	private static String rootOf(String word) {
		for (int i = Math.min(word.length(), LONGEST); i >= SHORTEST; i--) {
			String root = ROOTS.get(word.substring(0, i));
			if (root != null) {
				return root;
			}
		}
		return null;
	}
}
