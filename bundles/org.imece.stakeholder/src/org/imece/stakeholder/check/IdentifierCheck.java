/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.check;

import org.imece.core.check.Issue.Severity;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.stakeholder.party.RegisterNumber;

/** Register numbers of a wrong form or with a wrong check digit. */
public final class IdentifierCheck extends RecordCheck {

	public IdentifierCheck() {
		super("identifierCheckDigit", Literals.PARTY);
	}

	@Override
	void check(Element root, String language, Report report) {
		((Party) root).getIdentifiers().stream()
				.filter(identifier -> identifier.getScheme() != null && identifier.getValue() != null)
				.map(identifier -> new RegisterNumber(identifier.getScheme(), identifier.getValue()))
				.flatMap(number -> number.fault().stream())
				.forEach(fault -> report.add(Severity.WARNING, root, fault));
	}
}
