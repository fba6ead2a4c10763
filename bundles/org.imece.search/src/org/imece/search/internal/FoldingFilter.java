/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.imece.core.text.Folding;

/** Folds words as the rest of the workbench does; see {@link Folding}. */
final class FoldingFilter extends TokenFilter {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	FoldingFilter(TokenStream input) {
		super(input);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!input.incrementToken()) {
			return false;
		}
		if (!foldInPlace(term.buffer(), term.length())) {
			String folded = Folding.fold(term.toString());
			term.setEmpty().append(folded);
		}
		return true;
	}

	/** Folds the letters of English and Turkish, which most words have no others than; not if there is another one. */
	static boolean foldInPlace(char[] word, int length) {
		for (int i = 0; i < length; i++) {
			char c = word[i];
			if (c >= 0x80 && folded(c) == 0) {
				return false;
			}
		}
		for (int i = 0; i < length; i++) {
			char c = word[i];
			if (c >= 'A' && c <= 'Z') {
				word[i] = (char) (c + 'a' - 'A');
			} else if (c >= 0x80) {
				word[i] = folded(c);
			}
		}
		return true;
	}

	private static char folded(char c) {
		return switch (c) {
		case 'ç', 'Ç' -> 'c';
		case 'ğ', 'Ğ' -> 'g';
		case 'ı', 'İ', 'î', 'Î' -> 'i';
		case 'ö', 'Ö' -> 'o';
		case 'ş', 'Ş' -> 's';
		case 'ü', 'Ü', 'û', 'Û' -> 'u';
		case 'â', 'Â' -> 'a';
		default -> 0;
		};
	}
}
