/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

	/** Beginning and root, both folded, the longest beginnings first. */
	private record Root(String beginning, String root) {
	}

	private static final List<Root> ROOTS = Stream
			.of(root("yardımlaşma"), root("beyanname"), root("yardımcı"), root("yönetici"), root("kuruluş"),
					root("sermaye"), root("türkiye"), root("bağışık"), root("denetim"), root("indirim"), root("yardım"),
					root("kanun"), root("vakıf"), root("vergi"), root("madde"), root("bağış"),
					new Root("vakf", "vakif"), root("üye"))
			.sorted(Comparator.comparingInt((Root root) -> root.beginning().length()).reversed()).toList();

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
	private char[] folded = new char[64];

	TurkishRootFilter(TokenStream input) {
		super(input);
	}

	private static Root root(String root) {
		return new Root(Folding.fold(root), Folding.fold(root));
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!input.incrementToken()) {
			return false;
		}
		if (!keyword.isKeyword()) {
			String root = rootOf(term.buffer(), term.length());
			if (root != null) {
				term.setEmpty().append(root);
				keyword.setKeyword(true);
			}
		}
		return true;
	}

	private String rootOf(char[] printed, int length) {
		if (folded.length < length) {
			folded = new char[Math.max(length, 2 * folded.length)];
		}
		System.arraycopy(printed, 0, folded, 0, length);
		if (!FoldingFilter.foldInPlace(folded, length)) {
			return null; // none of the roots has such letters
		}
		for (Root root : ROOTS) {
			if (startsWith(folded, length, root.beginning())) {
				return root.root();
			}
		}
		return null;
	}

	private static boolean startsWith(char[] word, int length, String beginning) {
		if (length < beginning.length()) {
			return false;
		}
		for (int i = 0; i < beginning.length(); i++) {
			if (word[i] != beginning.charAt(i)) {
				return false;
			}
		}
		return true;
	}
}
