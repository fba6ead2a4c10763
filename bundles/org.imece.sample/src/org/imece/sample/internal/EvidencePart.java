/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.sample.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.EList;
import org.imece.core.project.IResearchProject;
import org.imece.evidence.source.EvidenceFactory;
import org.imece.evidence.source.SourceNames;
import org.imece.model.core.Element;
import org.imece.model.core.Jurisdiction;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Matrix;
import org.imece.model.evidence.Question;
import org.imece.model.evidence.Stance;
import org.imece.model.stakeholder.AttributionLevel;
import org.imece.sample.internal.Table.Row;

/** Questions and the matrix with findings, claims and evidence. */
public final class EvidencePart implements Part {

	private static final org.imece.model.evidence.EvidenceFactory FACTORY = org.imece.model.evidence.EvidenceFactory.eINSTANCE;

	private final Catalogue catalogue;

	public EvidencePart(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void fill(IResearchProject project) throws CoreException {
		Matrix matrix = catalogue.put("matrix", FACTORY.createMatrix());
		matrix.getNames().put("tr", "Türkiye–Avrupa karşılaştırması");
		matrix.getNames().put("en", "Türkiye and Europe compared");
		for (Row row : Table.read("questions.tsv")) {
			Question question = catalogue.put("question:" + row.get("key"), FACTORY.createQuestion());
			question.setNumber(row.integer("number"));
			row.localised("", question.getNames());
			row.localised("description_", question.getDescriptions());
			matrix.getQuestions().add(project.add(question));
		}
		for (Row row : Table.read("jurisdictions.tsv")) {
			matrix.getJurisdictions().add(catalogue.get("jurisdiction:" + row.get("key"), Jurisdiction.class));
		}
		Table.read("findings.tsv").forEach(row -> matrix.getFindings().add(finding(row)));
		Table.read("claims.tsv").forEach(this::claim);
		project.add(matrix);
		Table.read("evidence.tsv").forEach(this::evidence);
	}

	private Finding finding(Row row) {
		Finding finding = catalogue.put("finding:" + row.get("question") + row.get("jurisdiction"),
				FACTORY.createFinding());
		finding.setQuestion(catalogue.get("question:" + row.get("question"), Question.class));
		finding.setJurisdiction(catalogue.get("jurisdiction:" + row.get("jurisdiction"), Jurisdiction.class));
		finding.setState(row.constant("state", FindingState.class));
		row.localised("summary_", finding.getSummary());
		return finding;
	}

	private void claim(Row row) {
		Claim claim = catalogue.put("claim:" + row.get("key"), FACTORY.createClaim());
		row.localised("", claim.getText());
		catalogue.get("finding:" + row.get("question") + row.get("jurisdiction"), Finding.class).getClaims().add(claim);
	}

	private void evidence(Row row) {
		Element target = catalogue.get(row.get("target"), Element.class);
		Evidence evidence = EvidenceFactory.evidence(target, row.orNull("selected"), "tr");
		catalogue.put(String.join("/", List.of("evidence", row.get("carrier"), row.get("target"))), evidence);
		evidence.setStance(row.constant("stance", Stance.class));
		if (!row.get("attribution").isEmpty()) {
			evidence.setAttribution(row.constant("attribution", AttributionLevel.class));
			SourceNames.write(evidence);
		}
		carrier(row.get("carrier")).add(evidence);
	}

	/** @param key of a claim, or question and jurisdiction of a finding */
	private EList<Evidence> carrier(String key) {
		return key.startsWith("k-") ? catalogue.get("claim:" + key, Claim.class).getEvidence()
				: catalogue.get("finding:" + key, Finding.class).getEvidence();
	}
}
