/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.corpus;

import java.time.Instant;

/**
 * A coded passage.
 *
 * @param id         identifier of the coding
 * @param setId      identifier of the coding set, the record that it is in
 * @param start      first UTF-16 unit in the text of the document
 * @param end        behind the last UTF-16 unit
 * @param codeId     empty for a passage that is only marked
 * @param coderId    empty if it is not known who coded
 * @param memo       may be empty
 * @param at         when it was coded; {@code null} if that is not known
 * @since 0.1
 */
public record CorpusSegment(String id, String setId, String documentId, int start, int end, String codeId,
		String coderId, String memo, int codeVersion, Instant at) {

	public int length() {
		return end - start;
	}

	/** Number of UTF-16 units that two passages of one document have in common. */
	public int common(CorpusSegment other) {
		return documentId.equals(other.documentId) ? Math.max(0, Math.min(end, other.end) - Math.max(start, other.start))
				: 0;
	}
}
