/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.corpus;

import java.util.List;
import java.util.Optional;

import org.imece.model.coding.DocumentKind;

/**
 * A document with its text.
 *
 * @param title          in the main language of the project
 * @param language       BCP 47 tag; empty if it is not known
 * @param jurisdictionId empty if it has none
 * @param text           canonical; never {@code null}
 * @param turns          ordered by position
 * @since 0.1
 */
public record CorpusDocument(String id, String title, DocumentKind kind, String language, String jurisdictionId,
		String text, List<CorpusTurn> turns) {

	public CorpusDocument {
		turns = List.copyOf(turns);
	}

	/** Index of the turn that holds an offset; -1 if there is none. */
	public int turnAt(int offset) {
		int low = 0;
		int high = turns.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (turns.get(middle).start() <= offset) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return high >= 0 && offset < turns.get(high).end() ? high : -1;
	}

	/** The turn that holds the first unit of a passage. */
	public Optional<CorpusTurn> turnOf(int start) {
		int index = turnAt(start);
		return index < 0 ? Optional.empty() : Optional.of(turns.get(index));
	}
}
