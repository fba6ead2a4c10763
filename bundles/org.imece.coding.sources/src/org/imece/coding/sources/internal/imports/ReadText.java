/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.util.ArrayList;
import java.util.List;

import org.imece.model.coding.DocumentKind;

/** What was read from a file, on its way to a document. Offsets are those of {@link #text}. */
final class ReadText {

	/** Where a page of the source begins. */
	record PageMark(int start, String label) {
	}

	/** Which moment of the recording a place in the text belongs to. */
	record TimeMark(int position, long millis) {
	}

	/** Who speaks from where to where, because the file says so. */
	record VoiceMark(int start, int end, String label) {
	}

	/** Canonical, without blank lines at the end. */
	final String text;
	final List<PageMark> pages = new ArrayList<>();
	final List<TimeMark> times = new ArrayList<>();
	final List<VoiceMark> voices = new ArrayList<>();
	/** Title that the file itself has; {@code null} if it has none. */
	String title;
	/** {@code null} if the text shows it. */
	DocumentKind kind;
	/** Under which media type the file itself is kept; {@code null} if its text is all it has. */
	String mediaType;

	ReadText(String text) {
		this.text = text;
	}

	ReadText keptAs(String type) {
		mediaType = type;
		return this;
	}
}
