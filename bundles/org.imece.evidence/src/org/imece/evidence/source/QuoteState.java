/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.source;

import java.util.regex.Pattern;

import org.imece.core.text.Fingerprint;
import org.imece.model.core.Element;
import org.imece.model.evidence.Evidence;

/**
 * Whether the words of a piece of evidence are still those of its source.
 *
 * @since 0.1
 */
public enum QuoteState {
	/** The source says what it said. */
	CURRENT,
	/** The source is there but says something else. */
	SOURCE_CHANGED,
	/** The quote was changed after the evidence was made. */
	QUOTE_CHANGED,
	/** The source was deleted or cannot be found. */
	SOURCE_GONE,
	/** The evidence points to a source without quoting it. */
	NO_QUOTE;

	private static final Pattern SPACE = Pattern.compile("\\s+");

	/** Whether the evidence has to be looked at again. */
	public boolean isStale() {
		return this == SOURCE_CHANGED || this == QUOTE_CHANGED || this == SOURCE_GONE;
	}

	/** Follows the reference to the source, loading it if necessary. */
	public static QuoteState of(Evidence evidence) {
		Element target = evidence.getTarget();
		if (target == null || target.eIsProxy() || target.eResource() == null) {
			return SOURCE_GONE;
		}
		String quote = evidence.getQuote();
		if (quote == null || quote.isBlank()) {
			return NO_QUOTE;
		}
		String fingerprint = evidence.getFingerprint();
		if (fingerprint != null && !fingerprint.equals(Fingerprint.ofQuote(quote))) {
			return QUOTE_CHANGED;
		}
		String wanted = normalise(quote);
		return Quotes.all(target, evidence.getLanguage()).stream().map(Quote::text).map(QuoteState::normalise)
				.anyMatch(text -> text.contains(wanted)) ? CURRENT : SOURCE_CHANGED;
	}

	private static String normalise(String text) {
		return SPACE.matcher(text.strip()).replaceAll(" ");
	}
}
