/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.list;

import java.util.List;

import org.imece.core.store.RecordHeader;
import org.imece.core.text.Folding;

/**
 * What a {@link RecordList} shows of a record, read in the background.
 *
 * @since 0.1
 */
public interface IRecordRow {

	RecordHeader header();

	/** Folded words by which the row is found. */
	String searched();

	/** Whether all words are found in the row, see {@link #words}. */
	default boolean matches(List<String> foldedWords) {
		return foldedWords.stream().allMatch(searched()::contains);
	}

	/** The folded words of what was typed. */
	static List<String> words(String typed) {
		return List.of(Folding.fold(typed.strip()).split("\\s+"));
	}
}
