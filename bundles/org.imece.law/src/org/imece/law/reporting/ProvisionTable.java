/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.reporting;

import static org.imece.core.reporting.Column.integer;
import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import org.imece.core.reporting.RecordTable;
import org.imece.law.Citing;
import org.imece.law.Provisions;
import org.imece.law.text.ReadingText;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.Provision;

/** {@code v1_provision}. */
public final class ProvisionTable extends RecordTable<Instrument> {

	public ProvisionTable() {
		super(Instrument.class, "v1_provision",
				"One row for each book, chapter, article, paragraph, point and so on of a text.", //
				text("id", "Identifier of the provision"),
				text("instrument_id", "Act, see v1_instrument"), text("expression_id", "Text, see v1_expression"),
				text("language", "BCP 47 tag of the text"),
				text("kind", "ARTICLE, ADDITIONAL_ARTICLE, PROVISIONAL_ARTICLE, PARAGRAPH, POINT, RECITAL, CHAPTER, ..."),
				text("label", "As printed: Madde 10, (1), a)"), text("key", "Path within the text: art_10__para_1__point_a"),
				text("heading", "Heading"), text("text", "Text with everything within the provision, as it is read"),
				text("article_label", "Label of the article that it is or lies in"),
				text("citation", "In short, with the number of the act: 5253 m.10/1"),
				text("parent_id", "Provision around it"), integer("position", "Place in the reading order of the text, from 1"));
	}

	@Override
	protected void write(Instrument instrument, Consumer<Object[]> rows) {
		for (Expression expression : instrument.getExpressions()) {
			int[] position = { 0 };
			Provisions.forEach(expression,
					provision -> rows.accept(row(instrument, expression, provision, ++position[0])));
		}
	}

	private static Object[] row(Instrument instrument, Expression expression, Provision provision, int position) {
		EObject parent = provision.eContainer();
		String article = Provisions.articleOf(provision).map(Provision::getLabel).orElse(null);
		return new Object[] { provision.getId(), instrument.getId(), expression.getId(), expression.getLanguage(),
				provision.getKind().getName(), provision.getLabel(), provision.getKey(), provision.getHeading(),
				words(provision), article, Citing.full(provision),
				parent instanceof Provision outer ? outer.getId() : null, position };
	}

	/** A division has its own words only: those of its articles stand in the rows of the articles. */
	private static String words(Provision provision) {
		return Provisions.isDivision(provision.getKind()) ? provision.getText() : ReadingText.of(provision).text();
	}
}
