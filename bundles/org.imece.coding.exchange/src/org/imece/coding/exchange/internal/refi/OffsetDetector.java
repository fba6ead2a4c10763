/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds out how the positions of one source are counted: tries every convention and prefers the one under which
 * selections cover the text in their names, start and end at words and lines, and stay within the text.
 */
final class OffsetDetector {

	private static final int NAME_FITS = 20;
	/** Beyond {@link #NAME_FITS}, when not even blanks at the ends differ. */
	private static final int NAME_EQUALS = 5;
	private static final int LINE_FITS = 2;
	private static final int WORD_FITS = 1;
	private static final int IMPOSSIBLE = -20;

	/** A selection as the file has it. */
	record Raw(int start, int end, String name) {
	}

	/**
	 * How the positions of a source are counted.
	 *
	 * @param certain false if another convention fits as well and would select other text
	 */
	record Finding(OffsetConvention convention, int[] offsets, boolean certain) {

		/** Offsets in the canonical text, start and end; null if the positions are impossible. */
		int[] place(Raw raw) {
			return OffsetDetector.place(convention, offsets, raw);
		}
	}

	private final String raw;
	private final String canonical;

	/** @param raw the text as in the file, without byte order mark */
	OffsetDetector(String raw, String canonical) {
		this.raw = raw;
		this.canonical = canonical;
	}

	/** What is found where the program that wrote the file is known to count this way. */
	Finding known(OffsetConvention convention) {
		return new Finding(convention, convention.offsets(raw), true);
	}

	/** @param expected the convention that wins where several fit equally well */
	Finding detect(List<Raw> selections, OffsetConvention expected) {
		List<OffsetConvention> candidates = new ArrayList<>(OffsetConvention.ALL);
		candidates.remove(expected);
		candidates.add(0, expected);
		Finding best = null;
		int bestScore = Integer.MIN_VALUE;
		boolean rival = false;
		for (OffsetConvention convention : candidates) {
			Finding finding = new Finding(convention, convention.offsets(raw), true);
			int score = selections.stream().mapToInt(selection -> score(finding.place(selection), selection)).sum();
			if (score > bestScore) {
				best = finding;
				bestScore = score;
				rival = false;
			} else if (score == bestScore && !convention.endInclusive() && differ(best, finding, selections)) {
				rival = true;
			}
		}
		return new Finding(best.convention(), best.offsets(), !rival);
	}

	private static boolean differ(Finding one, Finding other, List<Raw> selections) {
		return selections.stream()
				.anyMatch(selection -> !Arrays.equals(one.place(selection), other.place(selection)));
	}

	private int score(int[] place, Raw selection) {
		if (place == null) {
			return IMPOSSIBLE;
		}
		String passage = canonical.substring(place[0], place[1]);
		int score = PassageName.fits(selection.name(), passage) ? NAME_FITS : 0;
		score += selection.name().equals(passage) && !passage.isEmpty() ? NAME_EQUALS : 0;
		score += boundary(place[0] - 1, place[0]) + boundary(place[1], place[1] - 1);
		return score;
	}

	/** @param outside offset of the character just outside, @param inside of the one just inside */
	private int boundary(int outside, int inside) {
		if (inside < 0 || inside >= canonical.length() || Character.isWhitespace(canonical.charAt(inside))) {
			return 0;
		}
		if (outside < 0 || outside >= canonical.length() || canonical.charAt(outside) == '\n') {
			return LINE_FITS;
		}
		return Character.isLetterOrDigit(canonical.charAt(outside)) ? 0 : WORD_FITS;
	}

	private static int[] place(OffsetConvention convention, int[] offsets, Raw raw) {
		int end = raw.end() + (convention.endInclusive() ? 1 : 0);
		if (raw.start() < 0 || end < raw.start() || end >= offsets.length) {
			return null;
		}
		int[] place = { offsets[raw.start()], offsets[end] };
		return place[0] < 0 || place[1] < 0 ? null : place;
	}
}
