/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;

/**
 * Ways through the provisions of an expression.
 *
 * @since 0.1
 */
public final class Provisions {

	private static final Set<ProvisionKind> ARTICLES = EnumSet.of(ProvisionKind.ARTICLE,
			ProvisionKind.ADDITIONAL_ARTICLE, ProvisionKind.PROVISIONAL_ARTICLE,
			ProvisionKind.ADDITIONAL_PROVISIONAL_ARTICLE, ProvisionKind.REPEATED_ARTICLE);

	private Provisions() {
	}

	/** Whether a kind is that of an article, be it additional, provisional or repeated. */
	public static boolean isArticle(ProvisionKind kind) {
		return ARTICLES.contains(kind);
	}

	/** Whether a provision groups articles: a book, part, title, chapter, section or subsection. */
	public static boolean isDivision(ProvisionKind kind) {
		return kind.getValue() >= ProvisionKind.BOOK_VALUE && kind.getValue() <= ProvisionKind.SUBSECTION_VALUE;
	}

	/** All provisions in the order in which they are read. */
	public static void forEach(Expression expression, Consumer<Provision> visitor) {
		forEach(expression.getProvisions(), visitor);
	}

	/** A provision and all within it in the order in which they are read. */
	public static void forEach(Provision provision, Consumer<Provision> visitor) {
		visitor.accept(provision);
		forEach(provision.getProvisions(), visitor);
	}

	private static void forEach(List<Provision> provisions, Consumer<Provision> visitor) {
		for (Provision provision : provisions) {
			forEach(provision, visitor);
		}
	}

	/** The articles of an expression, without those that only stand behind it as provisions that were not worked in. */
	public static List<Provision> articles(Expression expression) {
		List<Provision> articles = new ArrayList<>();
		collectArticles(expression.getProvisions(), articles);
		return articles;
	}

	private static void collectArticles(List<Provision> provisions, List<Provision> articles) {
		for (Provision provision : provisions) {
			if (isArticle(provision.getKind())) {
				articles.add(provision);
			} else if (provision.getKind() != ProvisionKind.OTHER) {
				collectArticles(provision.getProvisions(), articles);
			}
		}
	}

	/**
	 * What is read, cited and compared as a whole: the articles, recitals, annexes and whatever else is not within one
	 * of these and has text of its own.
	 */
	public static List<Provision> units(Expression expression) {
		List<Provision> units = new ArrayList<>();
		collectUnits(expression.getProvisions(), units);
		return units;
	}

	private static void collectUnits(List<Provision> provisions, List<Provision> units) {
		for (Provision provision : provisions) {
			boolean group = provision.getText() == null && !isArticle(provision.getKind())
					&& provision.getKind() != ProvisionKind.ANNEX && !provision.getProvisions().isEmpty();
			if (group) {
				collectUnits(provision.getProvisions(), units);
			} else {
				units.add(provision);
			}
		}
	}

	/** The article that a provision is or lies in. */
	public static Optional<Provision> articleOf(Provision provision) {
		for (EObject object = provision; object instanceof Provision candidate; object = object.eContainer()) {
			if (isArticle(candidate.getKind())) {
				return Optional.of(candidate);
			}
		}
		return Optional.empty();
	}

	/** The expression that a provision is part of; empty while it is in none. */
	public static Optional<Expression> expressionOf(Provision provision) {
		EObject object = provision;
		while (object instanceof Provision) {
			object = object.eContainer();
		}
		return object instanceof Expression expression ? Optional.of(expression) : Optional.empty();
	}

	/** The instrument that a provision is part of; empty while it is in none. */
	public static Optional<Instrument> instrumentOf(Provision provision) {
		return expressionOf(provision).map(EObject::eContainer).filter(Instrument.class::isInstance)
				.map(Instrument.class::cast);
	}

	/** The provision with a key. */
	public static Optional<Provision> byKey(Expression expression, String key) {
		return byKey(expression.getProvisions(), key);
	}

	private static Optional<Provision> byKey(List<Provision> provisions, String key) {
		for (Provision provision : provisions) {
			if (key.equals(provision.getKey())) {
				return Optional.of(provision);
			}
			Optional<Provision> inner = byKey(provision.getProvisions(), key);
			if (inner.isPresent()) {
				return inner;
			}
		}
		return Optional.empty();
	}

	/** The number or letter of a label without its word and brackets: {@code 26/A}, {@code ç}; empty if there is none. */
	public static String value(Provision provision) {
		String label = provision.getLabel();
		if (label == null) {
			return "";
		}
		String last = label.strip().replaceFirst("^.*\\s(?=\\S+$)", "");
		return last.replaceAll("^[(\\[]+|[)\\].:°\\-–—]+$", "");
	}
}
