/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.corpus;

import java.util.List;
import java.util.Optional;

import org.imece.coding.text.Words;
import org.imece.model.coding.DocumentKind;

/**
 * A document with its text. Immutable, for any thread. Corpora that are read one after the other share the documents
 * that have not changed, and with them what was counted in their texts.
 *
 * @since 0.1
 */
public final class CorpusDocument {

	private final String id;
	private final String title;
	private final DocumentKind kind;
	private final String language;
	private final String jurisdictionId;
	private final String text;
	private final List<CorpusTurn> turns;
	/** Counted when it is needed first; counting twice at the same time does no harm. */
	private volatile int[] wordStarts;

	/**
	 * @param title          in the main language of the project
	 * @param language       BCP 47 tag; empty if it is not known
	 * @param jurisdictionId empty if it has none
	 * @param text           canonical; never {@code null}
	 * @param turns          ordered by position
	 */
	public CorpusDocument(String id, String title, DocumentKind kind, String language, String jurisdictionId,
			String text, List<CorpusTurn> turns) {
		this.id = id;
		this.title = title;
		this.kind = kind;
		this.language = language;
		this.jurisdictionId = jurisdictionId;
		this.text = text;
		this.turns = List.copyOf(turns);
	}

	public String id() {
		return id;
	}

	/** In the main language of the project. */
	public String title() {
		return title;
	}

	public DocumentKind kind() {
		return kind;
	}

	/** BCP 47 tag; empty if it is not known. */
	public String language() {
		return language;
	}

	/** Empty if it has none. */
	public String jurisdictionId() {
		return jurisdictionId;
	}

	/** Canonical; never {@code null}. */
	public String text() {
		return text;
	}

	/** Ordered by position. */
	public List<CorpusTurn> turns() {
		return turns;
	}

	/** How many words start before an offset. The first call goes through the text, others take O(log n). */
	public int wordsBefore(int offset) {
		return Words.before(wordStarts(), offset);
	}

	/**
	 * First UTF-16 unit of a word; {@link Integer#MAX_VALUE} if there are not so many.
	 *
	 * @param number from 0 in the order of the text
	 */
	public int startOfWord(int number) {
		int[] starts = wordStarts();
		return number < starts.length ? starts[number] : Integer.MAX_VALUE;
	}

	private int[] wordStarts() {
		int[] starts = wordStarts;
		if (starts == null) {
			starts = Words.starts(text);
			wordStarts = starts;
		}
		return starts;
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
