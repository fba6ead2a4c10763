/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.check;

import org.eclipse.osgi.util.NLS;
import org.imece.core.check.Issue.Severity;
import org.imece.model.PartialDate;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Cooperation;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.model.stakeholder.StudyVisit;
import org.imece.stakeholder.text.Messages;

/** Times that surely end before they start, whatever their precision. */
public final class EndBeforeStartCheck extends RecordCheck {

	public EndBeforeStartCheck() {
		super("endBeforeStart", Literals.PARTY, Literals.COOPERATION, Literals.STUDY_VISIT);
	}

	@Override
	void check(Element root, String language, Report report) {
		switch (root) {
		case Party party -> {
			party.getRoles().forEach(role -> check(role, role.getFrom(), role.getTo(), report));
			party.getLegalBases().forEach(basis -> check(basis, basis.getFrom(), basis.getUntil(), report));
			party.getNameVariants().forEach(name -> check(party, name.getFrom(), name.getTo(), report));
			if (party instanceof Organisation organisation) {
				check(organisation, organisation.getFounded(), organisation.getDissolved(), report);
				organisation.getStatuses().forEach(status -> check(organisation, status.getFrom(), status.getTo(), report));
			}
		}
		case Cooperation cooperation -> check(cooperation, cooperation.getFrom(), cooperation.getTo(), report);
		case StudyVisit visit -> check(visit, visit.getFrom(), visit.getTo(), report);
		default -> throw new IllegalArgumentException("Not asked for: " + root.eClass().getName());
		}
	}

	private static void check(Element element, PartialDate from, PartialDate to, Report report) {
		if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
			report.add(Severity.ERROR, element, NLS.bind(Messages.Check_endBeforeStart, from, to));
		}
	}
}
