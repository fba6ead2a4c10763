/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.source;

import java.util.Optional;

import org.imece.core.text.Fingerprint;
import org.imece.model.core.Element;
import org.imece.model.evidence.Evidence;
import org.imece.model.stakeholder.AttributionLevel;
import org.imece.model.stakeholder.Statement;

/**
 * Makes evidence of elements: the words, their language, their fingerprint, and how the source is called.
 *
 * @since 0.1
 */
public final class EvidenceFactory {

	private EvidenceFactory() {
	}

	/**
	 * Evidence that points to an element and quotes it.
	 *
	 * @param selected part of the words of the element; {@code null} for those that stand for it
	 * @param language BCP 47 tag of the language wanted first, where the element speaks several
	 * @return not contained anywhere yet
	 */
	public static Evidence evidence(Element target, String selected, String language) {
		Evidence evidence = org.imece.model.evidence.EvidenceFactory.eINSTANCE.createEvidence();
		evidence.setTarget(target);
		Optional<Quote> whole = Quotes.of(target, language);
		if (selected != null && !selected.isBlank()) {
			String words = selected.strip();
			String spoken = Quotes.all(target, language).stream().filter(quote -> quote.text().contains(words))
					.findFirst().or(() -> whole).map(Quote::language).orElse("");
			quote(evidence, new Quote(words, spoken));
		} else {
			whole.ifPresent(quote -> quote(evidence, quote));
		}
		evidence.setAttribution(
				target instanceof Statement statement ? statement.getAttribution() : AttributionLevel.ANONYMOUS);
		SourceNames.write(evidence);
		return evidence;
	}

	/** Takes other words of the source, or its present words after it changed, as the quote. */
	public static void quote(Evidence evidence, Quote quote) {
		evidence.setQuote(quote.text());
		evidence.setLanguage(quote.language());
		evidence.setFingerprint(Fingerprint.ofQuote(quote.text()));
	}
}
