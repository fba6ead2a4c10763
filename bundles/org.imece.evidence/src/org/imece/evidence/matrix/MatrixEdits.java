/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.matrix;

import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;
import org.imece.core.project.IResearchProject;
import org.imece.evidence.internal.text.Messages;
import org.imece.evidence.source.EvidenceFactory;
import org.imece.evidence.source.Locators;
import org.imece.evidence.source.Quote;
import org.imece.evidence.source.Quotes;
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

/**
 * Edits of a matrix, each one step that can be undone.
 *
 * @since 0.1
 */
public final class MatrixEdits {

	private static final org.imece.model.evidence.EvidenceFactory FACTORY = org.imece.model.evidence.EvidenceFactory.eINSTANCE;

	private final IResearchProject project;

	public MatrixEdits(IResearchProject project) {
		this.project = project;
	}

	/** The finding of a cell, added to the matrix if the cell has none yet. */
	public Finding finding(Matrix matrix, Question question, Jurisdiction jurisdiction) throws CoreException {
		var known = Cells.finding(matrix, question, jurisdiction);
		if (known.isPresent()) {
			return known.get();
		}
		Finding finding = newFinding(question, jurisdiction);
		project.edit(Messages.Edit_finding, () -> matrix.getFindings().add(finding));
		return finding;
	}

	/** Adds a row; a new question becomes a record, too. */
	public void addQuestion(Matrix matrix, Question question) throws CoreException {
		project.edit(Messages.Edit_addQuestion, () -> {
			if (question.eResource() == null) {
				project.add(question);
			}
			if (!matrix.getQuestions().contains(question)) {
				matrix.getQuestions().add(question);
			}
			fillCells(matrix);
		});
	}

	/** Adds a column; a new jurisdiction becomes a record, too. */
	public void addJurisdiction(Matrix matrix, Jurisdiction jurisdiction) throws CoreException {
		project.edit(Messages.Edit_addJurisdiction, () -> {
			if (jurisdiction.eResource() == null) {
				project.add(jurisdiction);
			}
			if (!matrix.getJurisdictions().contains(jurisdiction)) {
				matrix.getJurisdictions().add(jurisdiction);
			}
			fillCells(matrix);
		});
	}

	public void setState(Finding finding, FindingState state) throws CoreException {
		project.edit(Messages.Edit_state, () -> finding.setState(state));
	}

	/** @param text blank removes the summary in that language */
	public void setSummary(Finding finding, String language, String text) throws CoreException {
		project.edit(Messages.Edit_summary, () -> put(finding.getSummary(), language, text));
	}

	/**
	 * Adds a claim at the end. The first claim of a cell nobody looked at makes it a partial finding.
	 *
	 * @param texts text by BCP 47 tag
	 */
	public Claim addClaim(Finding finding, Map<String, String> texts) throws CoreException {
		Claim claim = FACTORY.createClaim();
		claim.setId(newId());
		texts.forEach((language, text) -> put(claim.getText(), language, text));
		project.edit(Messages.Edit_addClaim, () -> {
			finding.getClaims().add(claim);
			looked(finding);
		});
		return claim;
	}

	/** @param text blank removes the text in that language */
	public void setClaimText(Claim claim, String language, String text) throws CoreException {
		project.edit(Messages.Edit_claimText, () -> put(claim.getText(), language, text));
	}

	/** @param position place among the claims of its finding, from 0; one outside means the nearest end */
	public void moveClaim(Claim claim, int position) throws CoreException {
		EList<Claim> claims = ((Finding) claim.eContainer()).getClaims();
		int index = Math.clamp(position, 0, claims.size() - 1);
		project.edit(Messages.Edit_moveClaim, () -> claims.move(index, claim));
	}

	/** Deletes a claim with its evidence; the sources stay. */
	public void deleteClaim(Claim claim) throws CoreException {
		project.edit(Messages.Edit_deleteClaim, () -> project.delete(claim));
	}

	/**
	 * Makes an element evidence of a claim or of a finding as a whole.
	 *
	 * @param carrier  a {@link Claim} or a {@link Finding}
	 * @param selected part of its words; {@code null} for those that stand for it
	 * @throws CoreException if the carrier has the same quote of the same element already
	 */
	public Evidence addEvidence(Element carrier, Element target, String selected) throws CoreException {
		if (project.recordOf(target).isEmpty()) {
			throw new CoreException(Status.error(Messages.Evidence_notInProject));
		}
		Evidence evidence = EvidenceFactory.evidence(target, selected, project.mainLanguage());
		evidence.setId(newId());
		if (evidenceOf(carrier).stream().anyMatch(other -> other.getTarget() == target
				&& String.valueOf(evidence.getFingerprint()).equals(String.valueOf(other.getFingerprint())))) {
			throw new CoreException(Status.error(Messages.Evidence_known));
		}
		project.edit(Messages.Edit_addEvidence, () -> {
			evidenceOf(carrier).add(evidence);
			Cells.findingOf(carrier).ifPresent(MatrixEdits::looked);
		});
		return evidence;
	}

	/** Takes evidence out of its claim or finding; the source stays. */
	public void removeEvidence(Evidence evidence) throws CoreException {
		project.edit(Messages.Edit_removeEvidence, () -> project.delete(evidence));
	}

	/** Moves evidence to another claim or finding. */
	public void moveEvidence(Evidence evidence, Element carrier) throws CoreException {
		project.edit(Messages.Edit_moveEvidence, () -> evidenceOf(carrier).add(evidence));
	}

	public void setStance(Evidence evidence, Stance stance) throws CoreException {
		project.edit(Messages.Edit_stance, () -> evidence.setStance(stance));
	}

	/** Sets how the quoted person may be named, and names the source accordingly. */
	public void setAttribution(Evidence evidence, AttributionLevel level) throws CoreException {
		project.edit(Messages.Edit_attribution, () -> {
			evidence.setAttribution(level);
			if (evidence.getTarget() != null) {
				SourceNames.write(evidence);
			}
		});
	}

	/**
	 * Says where within a work the evidence is, and names the source accordingly.
	 *
	 * @param locator a page, pages, or in words; blank for the page that the quote is found on
	 */
	public void setLocator(Evidence evidence, String locator) throws CoreException {
		project.edit(Messages.Edit_locator, () -> {
			Locators.give(evidence, locator);
			SourceNames.write(evidence);
		});
	}

	/**
	 * Quotes the source as it is now.
	 *
	 * @throws CoreException if the source is gone or has no words any more
	 */
	public void renewQuote(Evidence evidence) throws CoreException {
		Element target = evidence.getTarget();
		if (target == null || target.eIsProxy()) {
			throw new CoreException(Status.error(Messages.Evidence_sourceGone));
		}
		Quote quote = Quotes.of(target, evidence.getLanguage())
				.orElseThrow(() -> new CoreException(Status.error(Messages.Evidence_noWords)));
		project.edit(Messages.Edit_renewQuote, () -> {
			EvidenceFactory.quote(evidence, quote);
			SourceNames.write(evidence);
		});
	}

	static void fillCells(Matrix matrix) {
		for (Question question : matrix.getQuestions()) {
			for (Jurisdiction jurisdiction : matrix.getJurisdictions()) {
				if (Cells.finding(matrix, question, jurisdiction).isEmpty()) {
					matrix.getFindings().add(newFinding(question, jurisdiction));
				}
			}
		}
	}

	private static Finding newFinding(Question question, Jurisdiction jurisdiction) {
		Finding finding = FACTORY.createFinding();
		finding.setId(newId());
		finding.setQuestion(question);
		finding.setJurisdiction(jurisdiction);
		return finding;
	}

	private static void looked(Finding finding) {
		if (finding.getState() == FindingState.NOT_LOOKED) {
			finding.setState(FindingState.PARTIAL);
		}
	}

	private static EList<Evidence> evidenceOf(Element carrier) {
		return switch (carrier) {
		case Claim claim -> claim.getEvidence();
		case Finding finding -> finding.getEvidence();
		default -> throw new IllegalArgumentException("Neither claim nor finding: " + carrier.eClass().getName());
		};
	}

	private static void put(EMap<String, String> texts, String language, String text) {
		if (text == null || text.isBlank()) {
			texts.removeKey(language);
		} else {
			texts.put(language, text.strip());
		}
	}

	private static String newId() {
		return UUID.randomUUID().toString();
	}
}
