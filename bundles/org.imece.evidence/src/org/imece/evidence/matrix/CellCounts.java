/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.matrix;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.imece.evidence.source.QuoteState;
import org.imece.evidence.source.Quotes;
import org.imece.evidence.source.SourceKind;
import org.imece.model.coding.Coding;
import org.imece.model.coding.Document;
import org.imece.model.coding.Speaker;
import org.imece.model.core.Element;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.Finding;
import org.imece.model.stakeholder.Commitment;
import org.imece.model.stakeholder.Contribution;
import org.imece.model.stakeholder.Cooperation;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.Statement;

/**
 * What a cell rests on, counted.
 *
 * @param claims     sentences
 * @param quotes     passages of documents and statements
 * @param provisions provisions and other parts of acts
 * @param parties    different parties that speak, act or are pointed to
 * @param stale      pieces of evidence that do not match their source any more
 * @since 0.1
 */
public record CellCounts(int claims, int quotes, int provisions, int parties, int stale) {

	/** Follows the references of the evidence, loading sources if necessary. */
	public static CellCounts of(Finding finding) {
		int quotes = 0;
		int provisions = 0;
		int stale = 0;
		Set<Party> parties = new HashSet<>();
		for (Evidence evidence : Cells.evidence(finding).toList()) {
			if (QuoteState.of(evidence).isStale()) {
				stale++;
			}
			Element target = evidence.getTarget();
			if (target == null) {
				continue;
			}
			switch (SourceKind.of(target.eClass())) {
			case DOCUMENT, STATEMENT -> quotes++;
			case LAW -> provisions++;
			default -> {
				// counted by its parties
			}
			}
			parties(target).forEach(parties::add);
		}
		return new CellCounts(finding.getClaims().size(), quotes, provisions, parties.size(), stale);
	}

	/** Parties that speak or act in a source. */
	static Stream<Party> parties(Element source) {
		Stream<Party> parties = switch (source) {
		case Party party -> Stream.of(party);
		case Statement statement -> Stream.of(statement).map(Statement::getSpeaker);
		case Commitment commitment -> Stream.of(commitment).map(Commitment::getDebtor);
		case Cooperation cooperation -> cooperation.getContributions().stream().map(Contribution::getParty);
		case Coding coding -> Quotes.documentOf(coding).stream()
				.flatMap(document -> speakers(document, coding.getStart(), coding.getEnd())).map(Speaker::getParty);
		default -> Stream.empty();
		};
		return parties.filter(Objects::nonNull).filter(party -> !party.eIsProxy());
	}

	/** Who speaks in a passage of a document. */
	public static Stream<Speaker> speakers(Document document, int start, int end) {
		return document.getTurns().stream().filter(turn -> turn.getStart() < end && start < turn.getEnd())
				.map(turn -> turn.getSpeaker()).filter(Objects::nonNull).distinct();
	}
}
