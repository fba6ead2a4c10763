/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.reporting;

import static org.imece.core.reporting.Column.integer;
import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.imece.core.reporting.RecordTable;
import org.imece.model.evidence.Question;

/** Research questions. */
public final class QuestionTable extends RecordTable<Question> {

	public QuestionTable() {
		super(Question.class, "v1_question", "A research question.",
				text("id", "Identifier"), integer("number", "Number of the question"), text("text_tr", "Wording in Turkish"),
				text("text_en", "Wording in English"), text("description_tr", "What it means, in Turkish"),
				text("description_en", "What it means, in English"));
	}

	@Override
	protected void write(Question root, Consumer<Object[]> rows) {
		rows.accept(new Object[] { root.getId(), root.getNumber(), wording(root.getNames(), "tr"),
				wording(root.getNames(), "en"), wording(root.getDescriptions(), "tr"), wording(root.getDescriptions(), "en") });
	}
}
