/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.matrix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imece.core.project.Titles;
import org.imece.evidence.internal.text.Messages;
import org.imece.evidence.source.QuoteState;
import org.imece.evidence.source.Quotes;
import org.imece.evidence.source.SourceKind;
import org.imece.model.coding.Coding;
import org.imece.model.core.Element;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Stance;
import org.imece.model.stakeholder.Statement;

/**
 * Where a finding could be attacked, in words.
 *
 * @since 0.1
 */
public final class WeakPoints {

	private static final int FEW = 2;
	/** From this share on, quotes of one conversation are worth a word: 2 of 5. */
	private static final double SHARE = 0.4;

	private WeakPoints() {
	}

	/**
	 * @param language BCP 47 tag of the language in which sources are named
	 * @return sentences in the language of the user, the gravest first; empty for a finding without weak points
	 */
	public static List<String> of(Finding finding, String language) {
		List<String> points = new ArrayList<>();
		List<Evidence> evidence = Cells.evidence(finding).toList();
		state(finding, evidence, points);
		claims(finding, points);
		quotes(evidence, points);
		origins(evidence, language, points);
		return points;
	}

	private static void state(Finding finding, List<Evidence> evidence, List<String> points) {
		boolean empty = finding.getClaims().isEmpty() && evidence.isEmpty();
		switch (finding.getState()) {
		case NOT_LOOKED -> points.add(empty ? Messages.Weak_notLooked : Messages.Weak_notLookedButFilled);
		case NOTHING_FOUND -> {
			if (!empty) {
				points.add(Messages.Weak_nothingButFilled);
			}
		}
		case FOUND, PARTIAL -> {
			if (empty) {
				points.add(Messages.Weak_foundButEmpty);
			}
		}
		}
		if (finding.getState() != FindingState.NOT_LOOKED && Titles.text(finding.getSummary(), "").isEmpty()) {
			points.add(Messages.Weak_noSummary);
		}
	}

	private static void claims(Finding finding, List<String> points) {
		int position = 0;
		for (Claim claim : finding.getClaims()) {
			position++;
			if (claim.getEvidence().isEmpty()) {
				points.add(Messages.format(Messages.Weak_claimWithoutEvidence, position));
			} else if (claim.getEvidence().stream().allMatch(e -> e.getStance() != Stance.SUPPORTS)) {
				points.add(Messages.format(Messages.Weak_claimWithoutSupport, position));
			}
		}
	}

	private static void quotes(List<Evidence> evidence, List<String> points) {
		long stale = evidence.stream().map(QuoteState::of).filter(QuoteState::isStale).count();
		if (stale > 0) {
			points.add(Messages.format(Messages.Weak_stale, stale));
		}
		long against = evidence.stream().filter(e -> e.getStance() == Stance.CONTRADICTS).count();
		if (against > 0) {
			points.add(Messages.format(Messages.Weak_contradicted, against));
		}
	}

	private static void origins(List<Evidence> evidence, String language, List<String> points) {
		Map<Element, Integer> conversations = new HashMap<>();
		Set<SourceKind> kinds = EnumSet.noneOf(SourceKind.class);
		int quotes = 0;
		for (Evidence piece : evidence) {
			Element target = piece.getTarget();
			if (target == null) {
				continue;
			}
			kinds.add(SourceKind.of(target.eClass()));
			Element conversation = conversationOf(target);
			if (conversation != null) {
				quotes++;
				conversations.merge(conversation, 1, Integer::sum);
			}
		}
		int total = quotes;
		conversations.entrySet().stream().max(Map.Entry.comparingByValue())
				.filter(most -> most.getValue() >= FEW && total > FEW && most.getValue() >= SHARE * total)
				.ifPresent(most -> points.add(Messages.format(Messages.Weak_oneConversation, total, most.getValue(),
						Titles.of(most.getKey(), language))));
		if (evidence.size() == 1) {
			points.add(Messages.Weak_onePiece);
		} else if (evidence.size() >= FEW && kinds.size() == 1) {
			points.add(Messages.format(Messages.Weak_oneKind, name(kinds.iterator().next())));
		}
	}

	private static String name(SourceKind kind) {
		return switch (kind) {
		case LAW -> Messages.Kind_law;
		case DOCUMENT -> Messages.Kind_document;
		case STATEMENT -> Messages.Kind_statement;
		case PRACTICE -> Messages.Kind_practice;
		case PARTY -> Messages.Kind_party;
		case LITERATURE -> Messages.Kind_literature;
		case OTHER -> Messages.Kind_other;
		};
	}

	private static Element conversationOf(Element target) {
		return switch (target) {
		case Coding coding -> Quotes.documentOf(coding).orElse(null);
		case Statement statement when statement.eContainer() instanceof Element engagement -> engagement;
		default -> null;
		};
	}
}
