/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.Set;

/**
 * What became of names.
 *
 * @param places    names that were replaced in texts
 * @param documents documents whose text changed
 * @param widened   codings that covered a part of a name and now cover its pseudonym
 * @param elsewhere titles, notes, memos, quotes and links that changed
 * @param recordings documents of which a recording is kept, in which names can still be heard
 * @param records   identifiers of all records that changed; their former versions still hold the names
 * @param blobs     keys of the files that the documents were read from and that are no longer attached
 * @since 0.1
 */
public record PseudonymAccount(int places, int documents, int widened, int elsewhere, int recordings,
		Set<String> records, Set<String> blobs) {

	public PseudonymAccount {
		records = Set.copyOf(records);
		blobs = Set.copyOf(blobs);
	}
}
