/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import org.imece.coding.corpus.CorpusCode;

/**
 * How often a code was used.
 *
 * @param own         passages with the code itself
 * @param codings     passages that count for it, those of the codes below it too if the filter says so
 * @param documents   documents with such a passage
 * @param coders      coders with such a passage
 * @param characters  UTF-16 units in at least one such passage; where passages overlap they count once
 * @param words       words that start in at least one such passage
 * @param codingShare {@code own} by all passages of the scope; sums to 1 over all codes
 * @param textShare   {@code characters} by those of all documents of the scope
 * @since 0.1
 */
public record CodeFrequency(CorpusCode code, int own, int codings, int documents, int coders, long characters,
		long words, double codingShare, double textShare) {
}
