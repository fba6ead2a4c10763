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

import org.imece.core.project.RecordReader;
import org.imece.core.reporting.RecordTable;
import org.imece.evidence.source.Locators;
import org.imece.evidence.source.SourceKind;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.EvidencePackage;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Matrix;

/** Evidence. */
public final class EvidenceTable extends RecordTable<Matrix> {

	public EvidenceTable() {
		super(Matrix.class, "v1_evidence", "A pointer to what supports a claim or a finding, with the words as they were when it was made.",
				text("id", "Identifier"), text("claim_id", "v1_claim; empty if it supports the finding as a whole"),
				text("finding_id", "v1_finding"), integer("position", "Place in the claim or finding, from 1"),
				text("target_id", "Identifier of the source"), text("target_uri", "Address of the source in the project"),
				text("target_kind", "Type of the source: Provision, Coding, Statement, Cooperation ..."),
				text("source_kind", "LAW, DOCUMENT, STATEMENT, PRACTICE, PARTY, LITERATURE or OTHER"),
				text("source_tr", "What the source is called in Turkish, at the level of attribution"),
				text("source_en", "What the source is called in English, at the level of attribution"),
				text("quote", "The words"), text("language", "BCP 47 tag of the quote"),
				text("stance", "SUPPORTS, QUALIFIES or CONTRADICTS"),
				text("attribution", "How a person may be named: ANONYMOUS, SECTOR, ORGANISATION or NAME"),
				text("fingerprint", "SHA-256 of the quote when the evidence was made"),
				text("locator", "Place within the work, if somebody gave one"));
	}

	@Override
	protected void write(Matrix root, Consumer<Object[]> rows) {
		for (Finding finding : root.getFindings()) {
			write(finding.getEvidence(), null, finding, rows);
			for (Claim claim : finding.getClaims()) {
				write(claim.getEvidence(), claim.getId(), finding, rows);
			}
		}
	}

	private static void write(List<Evidence> pieces, String claim, Finding finding, Consumer<Object[]> rows) {
		int position = 0;
		for (Evidence evidence : pieces) {
			position++;
			EObject target = (EObject) evidence.eGet(EvidencePackage.Literals.EVIDENCE__TARGET, false);
			rows.accept(new Object[] { evidence.getId(), claim, finding.getId(), position, id(target),
					target == null ? null : RecordReader.targetUri(target),
					target == null ? null : target.eClass().getName(),
					target == null ? null : SourceKind.of(target.eClass()).name(), wording(evidence.getNames(), "tr"),
					wording(evidence.getNames(), "en"), evidence.getQuote(), evidence.getLanguage(),
					evidence.getStance().getLiteral(), evidence.getAttribution().getLiteral(),
					evidence.getFingerprint(), Locators.given(evidence).orElse(null) });
		}
	}
}
