/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.check;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.imece.core.check.Issue.Severity;
import org.imece.evidence.internal.text.Messages;
import org.imece.evidence.matrix.CellCounts;
import org.imece.evidence.matrix.Cells;
import org.imece.evidence.source.Quotes;
import org.imece.model.coding.Coding;
import org.imece.model.coding.Speaker;
import org.imece.model.core.Element;
import org.imece.model.evidence.Finding;
import org.imece.model.stakeholder.AttributionLevel;
import org.imece.model.stakeholder.Consent;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.Statement;

/** A person whom the report would name without a consent that is in force. */
public final class AttributionCheck extends FindingCheck {

	public AttributionCheck() {
		super("org.imece.evidence.nameWithoutConsent");
	}

	@Override
	void check(Finding finding, String language, Report report) {
		LocalDate today = LocalDate.now();
		Cells.evidence(finding).filter(evidence -> evidence.getAttribution() == AttributionLevel.NAME)
				.forEach(evidence -> speakers(evidence.getTarget()).filter(person -> !hasConsent(person, today))
						.forEach(person -> report.add(Severity.ERROR, evidence,
								Messages.format(Messages.Check_nameWithoutConsent, name(person, language)))));
	}

	private static Stream<Person> speakers(Element target) {
		Stream<?> parties = switch (target) {
		case Statement statement -> Stream.of(statement).map(Statement::getSpeaker);
		case Coding coding -> Quotes.documentOf(coding).stream()
				.flatMap(document -> CellCounts.speakers(document, coding.getStart(), coding.getEnd()))
				.map(Speaker::getParty);
		case null, default -> Stream.empty();
		};
		return parties.filter(Objects::nonNull).filter(Person.class::isInstance).map(Person.class::cast);
	}

	private static boolean hasConsent(Person person, LocalDate day) {
		return person.getLegalBases().stream().filter(Consent.class::isInstance).map(Consent.class::cast)
				.anyMatch(consent -> consent.getWithdrawn() == null && consent.getGiven() != null
						&& !consent.getGiven().firstDay().isAfter(day)
						&& (consent.getUntil() == null || !consent.getUntil().lastDay().isBefore(day)));
	}
}
