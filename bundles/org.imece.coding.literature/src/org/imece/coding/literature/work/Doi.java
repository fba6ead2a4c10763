/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.work;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digital object identifiers (ISO 26324; DOI Handbook, section 2.2), however they are written: with or without resolver, with
 * {@code doi:} before them, in any case.
 *
 * @since 0.1
 */
public final class Doi {

	private static final Pattern DOI = Pattern
			.compile("(?:https?://)?(?:(?:dx\\.|www\\.)?doi\\.org/|doi:?\\s*)?(10\\.\\d{4,9}(?:\\.\\d+)*/\\S+)",
					Pattern.CASE_INSENSITIVE);

	private Doi() {
	}

	/** The identifier alone as it is written; empty if there is none. */
	public static Optional<String> of(String text) {
		if (text == null) {
			return Optional.empty();
		}
		Matcher matcher = DOI.matcher(text.strip());
		return matcher.matches() ? Optional.of(matcher.group(1).replaceFirst("[.,;]+$", "")) : Optional.empty();
	}

	/** The identifier in lower case, by which two of them are compared; empty if there is none. */
	public static Optional<String> normalised(String text) {
		return of(text).map(doi -> doi.toLowerCase(Locale.ROOT));
	}

	/** Address at which the work is found. */
	public static Optional<String> address(String text) {
		return of(text).map(doi -> "https://doi.org/" + doi);
	}
}
