/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.reporting;

import static org.imece.core.reporting.Column.integer;
import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.imece.core.reporting.RecordTable;
import org.imece.law.Provisions;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;

/** {@code v1_expression}. */
public final class ExpressionTable extends RecordTable<Instrument> {

	public ExpressionTable() {
		super(Instrument.class, "v1_expression", "One row for each text of an act: one language in one state.", //
				text("id", "Identifier of the text"),
				text("instrument_id", "Act whose text it is, see v1_instrument"), text("language", "BCP 47 tag"),
				text("valid_from", "First day of this state, ISO 8601"), text("valid_to", "Last day of this state, ISO 8601"),
				integer("consolidated", "1 if changes are worked in, else 0"), text("source_file", "File it was read from"),
				integer("articles", "Number of articles"));
	}

	@Override
	protected void write(Instrument instrument, Consumer<Object[]> rows) {
		for (Expression expression : instrument.getExpressions()) {
			rows.accept(new Object[] { expression.getId(), instrument.getId(), expression.getLanguage(),
					string(expression.getValidFrom()), string(expression.getValidTo()), expression.isConsolidated() ? 1 : 0,
					expression.getSourceFile(), Provisions.articles(expression).size() });
		}
	}
}
