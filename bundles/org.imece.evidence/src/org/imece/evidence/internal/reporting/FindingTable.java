/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.reporting;

import static org.imece.core.reporting.Column.integer;
import static org.imece.core.reporting.Column.text;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;

import org.imece.core.reporting.RecordTable;
import org.imece.model.evidence.EvidencePackage;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Matrix;

/** Cells of matrices. */
public final class FindingTable extends RecordTable<Matrix> {

	public FindingTable() {
		super(Matrix.class, "v1_finding", "What was found on one question in one jurisdiction: a cell of a matrix.",
				text("id", "Identifier"), text("matrix_id", "v1_matrix"), text("question_id", "v1_question"),
				text("jurisdiction_id", "v1_jurisdiction"), integer("row_position", "Row in the matrix, from 1"),
				integer("column_position", "Column in the matrix, from 1"),
				text("state", "NOT_LOOKED, NOTHING_FOUND, PARTIAL or FOUND"), text("summary_tr", "Summary in Turkish"),
				text("summary_en", "Summary in English"));
	}

	@Override
	protected void write(Matrix root, Consumer<Object[]> rows) {
		List<String> questions = ids(root.getQuestions());
		List<String> jurisdictions = ids(root.getJurisdictions());
		for (Finding finding : root.getFindings()) {
			String question = id((EObject) finding.eGet(EvidencePackage.Literals.FINDING__QUESTION, false));
			String jurisdiction = id((EObject) finding.eGet(EvidencePackage.Literals.FINDING__JURISDICTION, false));
			rows.accept(new Object[] { finding.getId(), root.getId(), question, jurisdiction,
					questions.indexOf(question) + 1, jurisdictions.indexOf(jurisdiction) + 1,
					finding.getState().getLiteral(), wording(finding.getSummary(), "tr"),
					wording(finding.getSummary(), "en") });
		}
	}

	private static List<String> ids(List<? extends EObject> targets) {
		return ((InternalEList<? extends EObject>) targets).basicList().stream().map(RecordTable::id).toList();
	}
}
