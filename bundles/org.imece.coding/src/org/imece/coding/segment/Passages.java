/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.imece.coding.internal.Messages;
import org.imece.coding.text.Span;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;

/**
 * The text that codings cover.
 *
 * @since 0.1
 */
public final class Passages {

	private Passages() {
	}

	/** The document that a coding is in; {@code null} if it is gone. */
	public static Document document(Coding coding) {
		return coding.eContainer() instanceof CodingSet set && set.getDocument() != null
				&& !set.getDocument().eIsProxy() ? set.getDocument() : null;
	}

	/** Whether a coding lies within the text of its document. */
	public static boolean isWithin(String text, Coding coding) {
		return text != null && 0 <= coding.getStart() && coding.getStart() <= coding.getEnd()
				&& coding.getEnd() <= text.length();
	}

	/** The text that a coding covers now; the text it was made on if it has no place in its document. */
	public static String text(Coding coding) {
		Document document = document(coding);
		String text = document == null ? null : document.getText();
		if (isWithin(text, coding)) {
			return text.substring(coding.getStart(), coding.getEnd());
		}
		return coding.getQuote() == null ? "" : coding.getQuote();
	}

	/** Number of the line of an offset, from 1. */
	public static int line(String text, int offset) {
		return 1 + (int) text.substring(0, Math.clamp(offset, 0, text.length())).chars().filter(c -> c == '\n').count();
	}

	/** A part without the blanks at its ends; they are not part of a passage. */
	public static Span trim(String text, int start, int end) {
		int from = start;
		int to = end;
		while (from < to && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		return new Span(from, to);
	}

	static void check(Document document, int start, int end) throws CoreException {
		String text = document.getText();
		if (text == null || text.isEmpty()) {
			throw new CoreException(Status.error(Messages.Segment_noText));
		}
		if (start >= end) {
			throw new CoreException(Status.error(Messages.Segment_nothingSelected));
		}
		if (start < 0 || end > text.length()) {
			throw new CoreException(Status.error(Messages.Segment_outside));
		}
	}
}
