/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.imece.law.Provisions;
import org.imece.model.law.Citation;
import org.imece.model.law.Expression;
import org.imece.model.law.LawFactory;
import org.imece.model.law.Provision;

/**
 * Finds citations in texts. Finding is not following: whether what is cited is in the project, the
 * {@link CitationResolver} tells.
 *
 * @since 0.1
 */
public final class Citations {

	private Citations() {
	}

	/**
	 * Finds citations in any text, of Turkish, European and Belgian law.
	 *
	 * @param language BCP 47 tag of the text; empty if not known
	 */
	public static List<FoundCitation> in(String text, String language) {
		return in(text, language, "", true);
	}

	private static List<FoundCitation> in(String text, String language, String article, boolean belgian) {
		List<FoundCitation> found = new ArrayList<>();
		boolean turkish = language.isEmpty() || language.startsWith("tr");
		if (turkish) {
			found.addAll(TurkishCitations.in(text, article));
		}
		boolean french = language.startsWith("fr") || language.startsWith("nl");
		List<FoundCitation> european = EuropeanCitations.in(text, !turkish);
		List<FoundCitation> national = french && belgian ? BelgianCitations.in(text) : List.of();
		found.addAll(withoutOverlap(national, found));
		found.addAll(withoutOverlap(european, found));
		found.sort(Comparator.comparingInt(FoundCitation::start));
		return found;
	}

	private static List<FoundCitation> withoutOverlap(List<FoundCitation> more, List<FoundCitation> found) {
		return more.stream().filter(one -> found.stream()
				.noneMatch(other -> one.start() < other.end() && other.start() < one.end())).toList();
	}

	/** Finds the citations of an expression and writes them to its provisions, in place of those that were there. */
	public static void findIn(Expression expression) {
		Provisions.forEach(expression, provision -> {
			provision.getCitations().clear();
			String text = provision.getText();
			if (text != null && !text.isEmpty()) {
				String article = Provisions.articleOf(provision).map(Provision::getKey).orElse("");
				for (FoundCitation found : in(text, expression.getLanguage(), article, false)) {
					provision.getCitations().add(citation(found, text));
				}
			}
		});
	}

	private static Citation citation(FoundCitation found, String text) {
		Citation citation = LawFactory.eINSTANCE.createCitation();
		citation.setStart(found.start());
		citation.setEnd(found.end());
		citation.setAsPrinted(text.substring(found.start(), found.end()));
		citation.setTargetKey(found.targetKey());
		citation.setProvisionPath(found.path());
		return citation;
	}
}
