/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.imece.core.search.ISearchContribution;
import org.imece.core.search.SearchText;
import org.imece.law.Citing;
import org.imece.law.Provisions;
import org.imece.law.text.ReadingText;
import org.imece.model.core.Element;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.Norm;
import org.imece.model.law.Provision;

/**
 * Instruments by title and number, articles (recitals, annexes) with their whole text, norm cards. The text of an
 * article is its {@link ReadingText}, so that a hit has the same offsets as the reader shows.
 */
public final class LawTexts implements ISearchContribution {

	@Override
	public void texts(Element root, Consumer<SearchText> texts) {
		if (!(root instanceof Instrument instrument)) {
			return;
		}
		List<String> keys = keys(instrument);
		instrument.getNames().forEach(name -> texts.accept(new SearchText(instrument.getId(), "Instrument",
				title(instrument, name.getValue()), name.getKey(), name.getValue(), keys)));
		for (Expression expression : instrument.getExpressions()) {
			for (Provision unit : Provisions.units(expression)) {
				texts.accept(text(instrument, expression, unit));
				Provisions.forEach(unit,
						provision -> provision.getNorms().forEach(norm -> norm(instrument, provision, norm, texts)));
			}
		}
	}

	private static String title(Instrument instrument, String name) {
		String number = Objects.requireNonNullElse(instrument.getNumber(), "");
		return number.isEmpty() ? name : number + " – " + name;
	}

	private static List<String> keys(Instrument instrument) {
		List<String> keys = new ArrayList<>();
		if (instrument.getNumber() != null && !instrument.getNumber().isEmpty()) {
			keys.add(instrument.getNumber());
		}
		for (String identifier : instrument.getIdentifiers()) {
			keys.add(identifier);
			keys.add(identifier.replaceFirst("^[a-z]+:", ""));
		}
		return keys;
	}

	private static SearchText text(Instrument instrument, Expression expression, Provision unit) {
		String cited = Citing.full(unit);
		String heading = Objects.requireNonNullElse(unit.getHeading(), "").replace('\n', ' ');
		String title = heading.isEmpty() ? cited : cited + " – " + heading;
		List<String> keys = Citing.isCitable(unit)
				? Stream.concat(Stream.of(cited), instrument.getIdentifiers().stream().map(
						identifier -> identifier.replaceFirst("^[a-z]+:", "") + ' ' + Citing.shortly(unit))).toList()
				: List.of();
		return new SearchText(unit.getId(), "Provision", title,
				Objects.requireNonNullElse(expression.getLanguage(), ""), ReadingText.of(unit).text(), keys);
	}

	private static void norm(Instrument instrument, Provision provision, Norm norm, Consumer<SearchText> texts) {
		StringBuilder text = new StringBuilder();
		Stream.of(norm.getAction(), norm.getCondition(), norm.getQuote()).filter(Objects::nonNull)
				.forEach(part -> text.append(text.isEmpty() ? "" : "\n").append(part));
		norm.getNames().forEach(name -> text.append('\n').append(name.getValue()));
		if (!text.isEmpty()) {
			texts.accept(new SearchText(norm.getId(), "Norm", Citing.full(provision), "", text.toString().strip(),
					List.of(Citing.full(provision))));
		}
	}
}
