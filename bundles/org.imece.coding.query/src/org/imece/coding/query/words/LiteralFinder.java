/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.coding.text.FoldedText;

/** Finds the very characters. */
final class LiteralFinder implements ITextFinder {

	private final String expression;
	private final boolean matchCase;

	LiteralFinder(String expression, boolean matchCase) {
		this.expression = expression;
		this.matchCase = matchCase;
	}

	@Override
	public boolean matchesCase() {
		return matchCase;
	}

	@Override
	public void find(String folded, String language, Taker taker, IProgressMonitor monitor) {
		String wanted = FoldedText.of(expression, language, matchCase).text();
		int at = folded.indexOf(wanted);
		while (at >= 0 && taker.hit(at, at + wanted.length())) {
			at = folded.indexOf(wanted, at + wanted.length());
		}
	}
}
