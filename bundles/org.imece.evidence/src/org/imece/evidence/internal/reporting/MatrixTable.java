/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.reporting;

import static org.imece.core.reporting.Column.integer;
import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.imece.core.reporting.RecordTable;
import org.imece.model.evidence.Matrix;

/** Matrices. */
public final class MatrixTable extends RecordTable<Matrix> {

	public MatrixTable() {
		super(Matrix.class, "v1_matrix", "A comparison of questions by jurisdictions.",
				text("id", "Identifier"), text("name_tr", "Name in Turkish"), text("name_en", "Name in English"),
				integer("questions", "Number of rows"), integer("jurisdictions", "Number of columns"));
	}

	@Override
	protected void write(Matrix root, Consumer<Object[]> rows) {
		rows.accept(new Object[] { root.getId(), wording(root.getNames(), "tr"), wording(root.getNames(), "en"),
				root.getQuestions().size(), root.getJurisdictions().size() });
	}
}
