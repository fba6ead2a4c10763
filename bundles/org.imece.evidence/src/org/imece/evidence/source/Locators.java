/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.source;

import java.util.Optional;

import org.imece.core.citation.FullText;
import org.imece.model.coding.Coding;
import org.imece.model.coding.Document;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Element;
import org.imece.model.core.Provenance;
import org.imece.model.evidence.Evidence;

/**
 * Where within a work the evidence is: the page that somebody gave, else the page that the quoted passage of the full text
 * stands on. What is given is kept as the locator of the provenance of the evidence.
 *
 * @since 0.1
 */
public final class Locators {

	private Locators() {
	}

	/** Whether a place within the source can be given: the source is a work or its text. */
	public static boolean isApplicable(Evidence evidence) {
		return switch (evidence.getTarget()) {
		case LiteratureItem item -> true;
		case Document document -> FullText.itemOf(document).isPresent();
		case Coding coding -> Quotes.documentOf(coding).flatMap(FullText::itemOf).isPresent();
		case null, default -> false;
		};
	}

	/** The place: a page, pages, or in words; empty if it is unknown. */
	public static String of(Evidence evidence) {
		return given(evidence).orElseGet(() -> found(evidence.getTarget(), evidence.getQuote()));
	}

	/** What somebody gave. */
	public static Optional<String> given(Evidence evidence) {
		return provenance(evidence).map(Provenance::getLocator).filter(locator -> !locator.isBlank());
	}

	/** Gives the place; blank for the one that is found in the text. Within an edit only. */
	public static void give(Evidence evidence, String locator) {
		provenance(evidence).ifPresent(evidence.getSources()::remove);
		if (!locator.isBlank()) {
			Provenance provenance = CoreFactory.eINSTANCE.createProvenance();
			provenance.setLocator(locator.strip());
			evidence.getSources().add(provenance);
		}
	}

	private static Optional<Provenance> provenance(Evidence evidence) {
		return evidence.getSources().stream()
				.filter(source -> source.getField() == null && source.getLocator() != null).findFirst();
	}

	private static String found(Element target, String quote) {
		if (target instanceof Coding coding) {
			return FullText.pagesOf(coding);
		}
		if (target instanceof Document document && quote != null && document.getText() != null) {
			int start = document.getText().indexOf(quote);
			return start < 0 || quote.isEmpty() ? "" : FullText.pagesOf(document, start, start + quote.length());
		}
		return "";
	}
}
