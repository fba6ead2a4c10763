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
		if (!isPlain()) {
			String folded = Folding.fold(term.toString());
			term.setEmpty().append(folded);
		}
		return true;
	}

	/** Most words are, and need no work. */
	private boolean isPlain() {
		char[] buffer = term.buffer();
		for (int i = 0; i < term.length(); i++) {
			char c = buffer[i];
			if (c >= 0x80 || c >= 'A' && c <= 'Z') {
				return false;
			}
		}
		return true;
	}
}
