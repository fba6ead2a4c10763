/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.List;

import org.imece.coding.analysis.internal.Messages;
import org.imece.coding.corpus.CorpusCode;

/** What readers of several analyses have to know. */
final class Remarks {

	private Remarks() {
	}

	static List<String> severalCoders(CodedScope scope) {
		return scope.hasSeveralCoders() ? List.of(Messages.Remark_severalCoders) : List.of();
	}

	/** Titles of the codes above a code. */
	static String above(CorpusCode code) {
		return String.join(" › ", code.path().subList(0, code.path().size() - 1));
	}
}
