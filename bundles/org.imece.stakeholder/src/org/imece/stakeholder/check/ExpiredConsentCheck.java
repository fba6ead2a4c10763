/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.check;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.Titles;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Consent;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.stakeholder.party.LegalBases;
import org.imece.stakeholder.text.Messages;

/** Consents that are over while nothing else allows to keep the data. */
public final class ExpiredConsentCheck extends RecordCheck {

	public ExpiredConsentCheck() {
		super("consentExpired", Literals.PARTY);
	}

	@Override
	void check(Element root, String language, Report report) {
		Party party = (Party) root;
		LocalDate today = LocalDate.now();
		if (party.getLegalBases().stream().anyMatch(basis -> LegalBases.holds(basis, today))) {
			return;
		}
		party.getLegalBases().stream().filter(Consent.class::isInstance).map(Consent.class::cast).forEach(consent -> {
			String name = Titles.of(party, language);
			if (consent.getWithdrawn() != null && !consent.getWithdrawn().firstDay().isAfter(today)) {
				report.add(Severity.ERROR, consent,
						NLS.bind(Messages.Check_consentWithdrawn, name, consent.getWithdrawn()));
			} else if (consent.getUntil() != null && consent.getUntil().lastDay().isBefore(today)) {
				report.add(Severity.WARNING, consent, NLS.bind(Messages.Check_consentExpired, name, consent.getUntil()));
			}
		});
	}
}
