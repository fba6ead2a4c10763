/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.compare.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.imece.core.text.UserLocale;
import org.imece.law.Citing;
import org.imece.law.Instruments;
import org.imece.law.Provisions;
import org.imece.law.text.ReadingText;
import org.imece.law.ui.internal.Messages;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.Provision;
import org.imece.ui.editor.PartialDates;
import org.imece.ui.element.TextComparison;

/** Articles and their states on different days. */
public final class ArticleVersions {

	private ArticleVersions() {
	}

	/** The article that a provision is or is within; the provision itself outside of articles. */
	static Provision unitOf(Provision provision) {
		return Provisions.articleOf(provision).orElse(provision);
	}

	/** Articles of the present text of an act in the language of the user, if it has one in it. */
	static List<Provision> articles(Instrument act) {
		return Instruments.newest(act, UserLocale.language()).map(Provisions::articles).orElse(List.of());
	}

	/** The same article in the text of the same language that was in force before, or in that after the first. */
	static Optional<Provision> earlier(Provision article) {
		Expression own = Provisions.expressionOf(article).orElse(null);
		if (own == null || article.getKey() == null) {
			return Optional.empty();
		}
		List<Expression> others = ((Instrument) own.eContainer()).getExpressions().stream()
				.filter(each -> each != own && Objects.equals(each.getLanguage(), own.getLanguage())
						&& Provisions.byKey(each, article.getKey()).isPresent())
				.sorted(Comparator.comparing(Expression::getValidFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
				.toList();
		return others.stream().filter(each -> isBefore(each, own)).reduce((one, later) -> later)
				.or(() -> others.stream().findFirst()).flatMap(each -> Provisions.byKey(each, article.getKey()));
	}

	private static boolean isBefore(Expression one, Expression other) {
		return one.getValidFrom() == null || other.getValidFrom() != null
				&& one.getValidFrom().compareTo(other.getValidFrom()) < 0;
	}

	/** How the article is cited, with the day from which its text holds. */
	public static String label(Provision article) {
		String day = Provisions.expressionOf(article).map(Expression::getValidFrom).map(PartialDates::format).orElse("");
		String cited = Citing.full(article);
		return day.isEmpty() ? cited : cited + " · " + day;
	}

	/** Opens two articles side by side. */
	public static void compare(IWorkbenchPage page, Provision one, Provision other) {
		TextComparison.open(page, NLS.bind(Messages.Compare_editor, label(one), label(other)), side(one), side(other));
	}

	static TextComparison.Side side(Provision article) {
		return new TextComparison.Side(label(article), ReadingText.of(article).text());
	}
}
