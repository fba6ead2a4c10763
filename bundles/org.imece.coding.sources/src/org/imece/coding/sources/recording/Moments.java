/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.recording;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.imece.model.coding.Document;
import org.imece.model.coding.SyncPoint;

/**
 * The moments of a recording that a transcript names.
 *
 * @since 0.1
 */
public final class Moments {

	private Moments() {
	}

	/**
	 * The moment of the last sync point at or before a place.
	 *
	 * @param offset UTF-16 units
	 * @return milliseconds; empty if no sync point comes before it
	 */
	public static Optional<Long> at(Document document, int offset) {
		return document.getSyncPoints().stream().filter(point -> point.getPosition() <= offset)
				.max(Comparator.comparingInt(SyncPoint::getPosition)).map(SyncPoint::getMillis);
	}

	/** As people write it: {@code 00:12:31}. */
	public static String format(long millis) {
		long seconds = millis / 1000;
		return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
	}
}
