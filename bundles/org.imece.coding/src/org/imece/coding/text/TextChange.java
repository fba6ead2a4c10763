/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import java.util.Optional;

/**
 * Replaces a part of a text, and says where other parts are afterwards. The rules are those of positions in an editor:
 * <ul>
 * <li>what stands behind the change moves, what stands before it stays;
 * <li>a part within which something is replaced grows or shrinks with it, also when it is replaced from end to end;
 * <li>a part of which only one end is replaced loses what it had there; the replacement does not belong to it;
 * <li>what is inserted exactly before or behind a part does not belong to it, unless the part asks for that.
 * </ul>
 *
 * @param offset      first UTF-16 unit that is replaced
 * @param length      number of UTF-16 units that are replaced
 * @param replacement what comes instead; its line ends are LF
 * @since 0.1
 */
public record TextChange(int offset, int length, String replacement) {

	public TextChange {
		if (offset < 0 || length < 0) {
			throw new IllegalArgumentException(offset + ", " + length);
		}
		replacement = replacement.indexOf('\r') < 0 ? replacement
				: replacement.replace("\r\n", "\n").replace('\r', '\n');
	}

	/** What makes one text of another, as short as possible; empty if they are the same. */
	public static Optional<TextChange> between(String before, String after) {
		if (before.equals(after)) { // as after each edit that is none of the text: quicker than looking for a difference
			return Optional.empty();
		}
		int shorter = Math.min(before.length(), after.length());
		int start = 0;
		while (start < shorter && before.charAt(start) == after.charAt(start)) {
			start++;
		}
		start = CanonicalText.boundary(before, CanonicalText.boundary(after, start));
		int common = 0;
		while (common < shorter - start
				&& before.charAt(before.length() - 1 - common) == after.charAt(after.length() - 1 - common)) {
			common++;
		}
		while (cuts(before, before.length() - common) || cuts(after, after.length() - common)) {
			common--;
		}
		return Optional.of(new TextChange(start, before.length() - common - start,
				after.substring(start, after.length() - common)));
	}

	private static boolean cuts(String text, int offset) {
		return CanonicalText.boundary(text, offset) != offset;
	}

	/** Behind the last UTF-16 unit that is replaced. */
	public int end() {
		return offset + length;
	}

	/** By how much the text grows. */
	public int growth() {
		return replacement.length() - length;
	}

	/** The text afterwards. */
	public String apply(String text) {
		return text.substring(0, offset) + replacement + text.substring(end());
	}

	/** Whether the change lies within a text and cuts no surrogate pair. */
	public boolean fits(String text) {
		return end() <= text.length() && !cuts(text, offset) && !cuts(text, end());
	}

	/** This change and one that follows it, as one; empty if they do not touch. */
	public Optional<TextChange> then(TextChange next) {
		int here = offset + replacement.length();
		if (next.end() < offset || next.offset > here) {
			return Optional.empty();
		}
		int before = Math.max(0, offset - next.offset);
		int behind = Math.max(0, next.end() - here);
		String kept = replacement.substring(0, Math.max(0, next.offset - offset));
		String rest = replacement.substring(Math.clamp((long) next.end() - offset, 0, replacement.length()));
		return Optional.of(new TextChange(offset - before, before + length + behind, kept + next.replacement + rest));
	}

	/** This change in a text that another one has changed before; empty if both replace the same place. */
	public Optional<TextChange> after(TextChange other) {
		if (end() < other.offset || end() == other.offset && length > 0) {
			return Optional.of(this);
		}
		return offset >= other.end() ? Optional.of(new TextChange(offset + other.growth(), length, replacement))
				: Optional.empty();
	}

	/** Where a part is afterwards; empty at the place of the change if nothing of it is left. */
	public Span move(Span part) {
		return move(part, false, false);
	}

	/**
	 * Where a part is afterwards.
	 *
	 * @param takesBefore whether what is inserted exactly before it belongs to it
	 * @param takesBehind whether what is inserted exactly behind it belongs to it
	 */
	public Span move(Span part, boolean takesBefore, boolean takesBehind) {
		if (part.isEmpty()) {
			int place = movePoint(part.start(), takesBefore);
			return new Span(place, place);
		}
		if (length == 0) {
			boolean moves = offset < part.start() || offset == part.start() && !takesBefore;
			boolean grows = offset < part.end() || offset == part.end() && takesBehind;
			return new Span(part.start() + (moves ? growth() : 0), part.end() + (grows ? growth() : 0));
		}
		if (end() <= part.start()) {
			return new Span(part.start() + growth(), part.end() + growth());
		}
		if (offset >= part.end()) {
			return part;
		}
		if (part.start() <= offset && end() <= part.end()) {
			return new Span(part.start(), part.end() + growth());
		}
		int behind = offset + replacement.length();
		return new Span(part.start() < offset ? part.start() : behind, part.end() > end() ? part.end() + growth()
				: part.start() < offset ? offset : behind);
	}

	/**
	 * Where a place between two characters is afterwards.
	 *
	 * @param stays whether it stays before what is inserted there
	 */
	public int movePoint(int place, boolean stays) {
		if (length == 0 && offset == place) {
			return stays ? place : place + growth();
		}
		return end() <= place ? place + growth() : Math.min(place, offset);
	}
}
