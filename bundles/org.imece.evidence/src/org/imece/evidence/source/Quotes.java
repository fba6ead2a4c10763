/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.coding.Memo;
import org.imece.model.core.Element;
import org.imece.model.law.Expression;
import org.imece.model.law.Norm;
import org.imece.model.law.Provision;
import org.imece.model.stakeholder.Commitment;
import org.imece.model.stakeholder.Cooperation;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.Statement;
import org.imece.model.stakeholder.StudyVisit;

/**
 * Works out what of an element can be quoted.
 *
 * @since 0.1
 */
public final class Quotes {

	private Quotes() {
	}

	/**
	 * The words that stand for an element when nobody selected others.
	 *
	 * @param language BCP 47 tag of the language wanted first, where the element speaks several
	 * @return empty for an element without any words
	 */
	public static Optional<Quote> of(Element element, String language) {
		List<Quote> all = all(element, language);
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
	}

	/** Everything an element says, what stands for it best first. */
	public static List<Quote> all(Element element, String language) {
		List<Quote> quotes = new ArrayList<>();
		switch (element) {
		case Provision provision -> add(quotes, textOf(provision), languageOf(provision));
		case Norm norm -> {
			String normLanguage = languageOf(norm);
			add(quotes, norm.getQuote(), normLanguage);
			add(quotes, norm.getAction(), normLanguage);
		}
		case Coding coding -> add(quotes, textOf(coding), languageOf(coding));
		case Document document -> {
			add(quotes, document.getText(), document.getLanguage());
		}
		case Statement statement -> add(quotes, statement.getText(), statement.getLanguage());
		case Commitment commitment -> add(quotes, commitment.getText(), "");
		case Engagement engagement -> add(quotes, engagement.getSummary(), "");
		case Cooperation cooperation -> {
			addAll(quotes, cooperation.getDescriptions(), language);
			Stream.of(cooperation.getResults(), cooperation.getDifficulties(), cooperation.getTransferability())
					.forEach(text -> add(quotes, text, ""));
		}
		case StudyVisit visit -> add(quotes, visit.getLearnings(), "");
		case Memo memo -> add(quotes, memo.getText(), "");
		case LiteratureItem item -> add(quotes, item.getTitle(), "");
		default -> {
			// descriptions and names, below, say what there is to say
		}
		}
		addAll(quotes, element.getDescriptions(), language);
		addAll(quotes, element.getNames(), language);
		return quotes.stream().distinct().toList();
	}

	/** The passage a coding covers; empty if its document is gone or has become shorter. */
	public static String textOf(Coding coding) {
		return documentOf(coding).map(Document::getText)
				.filter(text -> coding.getStart() >= 0 && coding.getStart() <= coding.getEnd()
						&& coding.getEnd() <= text.length())
				.map(text -> text.substring(coding.getStart(), coding.getEnd())).orElse("");
	}

	/** The document a coding is in, if it is still there. */
	public static Optional<Document> documentOf(Coding coding) {
		return coding.eContainer() instanceof CodingSet set && set.getDocument() != null
				&& !set.getDocument().eIsProxy() ? Optional.of(set.getDocument()) : Optional.empty();
	}

	/** Text of a provision with that of its parts, in reading order. */
	public static String textOf(Provision provision) {
		return Stream.concat(Stream.ofNullable(provision.getText()).map(String::strip),
				provision.getProvisions().stream().map(Quotes::withLabel)).filter(text -> !text.isEmpty())
				.collect(Collectors.joining("\n"));
	}

	private static String withLabel(Provision provision) {
		String text = textOf(provision);
		String label = provision.isImplicit() ? "" : Objects.requireNonNullElse(provision.getLabel(), "");
		return (label + ' ' + text).strip();
	}

	private static String languageOf(EObject element) {
		for (EObject object = element; object != null; object = object.eContainer()) {
			if (object instanceof Expression expression) {
				return expression.getLanguage();
			}
		}
		return "";
	}

	private static String languageOf(Coding coding) {
		return documentOf(coding).map(Document::getLanguage).orElse("");
	}

	private static void addAll(List<Quote> quotes, EMap<String, String> texts, String language) {
		add(quotes, texts.get(language), language);
		texts.forEach(text -> add(quotes, text.getValue(), text.getKey()));
	}

	private static void add(List<Quote> quotes, String text, String language) {
		if (text != null && !text.isBlank()) {
			quotes.add(new Quote(text.strip(), Objects.requireNonNullElse(language, "")));
		}
	}
}
