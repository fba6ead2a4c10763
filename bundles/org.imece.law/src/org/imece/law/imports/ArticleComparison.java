/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.imece.law.Provisions;
import org.imece.law.text.ReadingText;
import org.imece.model.law.Expression;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;

/**
 * Compares the articles of two expressions by their key and their words.
 *
 * @param total     articles of the newer one
 * @param added     those that the older one has not
 * @param changed   those whose words differ
 * @param unchanged those whose words are the same
 */
public record ArticleComparison(int total, int added, int changed, int unchanged) {

	/** @param older {@code null} if there is none */
	public static ArticleComparison of(Expression older, Expression newer) {
		Map<String, String> before = older == null ? Map.of() : texts(older);
		int added = 0;
		int changed = 0;
		int unchanged = 0;
		for (Map.Entry<String, String> article : texts(newer).entrySet()) {
			String text = before.get(article.getKey());
			if (text == null) {
				added++;
			} else if (text.equals(article.getValue())) {
				unchanged++;
			} else {
				changed++;
			}
		}
		return new ArticleComparison(added + changed + unchanged, added, changed, unchanged);
	}

	private static Map<String, String> texts(Expression expression) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (Provision article : Provisions.articles(expression)) {
			texts.put(article.getKey(), words(article));
		}
		return texts;
	}

	/** The words of an article: without its label, which layouts print in capitals or not, footnote markers and cells. */
	private static String words(Provision article) {
		String text = ReadingText.of(article).text();
		String label = article.getLabel();
		int at = label == null ? -1 : text.indexOf(label);
		String plain = at < 0 ? text : text.substring(0, at) + text.substring(at + label.length());
		return plain.replaceAll("\\[\\d{0,3}\\]|\\|", "").replaceAll("\\s+", "");
	}

	/** Whether two expressions say the same: all recitals, articles and annexes, in whatever layout. */
	public static boolean same(Expression one, Expression other) {
		return units(one).equals(units(other));
	}

	private static List<String> units(Expression expression) {
		return Provisions.units(expression).stream()
				.filter(unit -> Provisions.isArticle(unit.getKind()) || unit.getKind() == ProvisionKind.ANNEX
						|| unit.getKind() == ProvisionKind.RECITAL)
				.map(unit -> unit.getKey() + ' ' + words(unit)).toList();
	}
}
