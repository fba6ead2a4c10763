/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.party;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.imece.model.stakeholder.Consent;
import org.imece.model.stakeholder.LegalBasis;
import org.imece.model.stakeholder.LegalBasisKind;
import org.imece.model.stakeholder.Party;

/**
 * Whether data on a party may be processed on a day.
 *
 * @since 0.1
 */
public final class LegalBases {

	/** Grounds of KVKK m. 6/3 as the model has them; contract and legitimate interest are none of them. */
	private static final Set<LegalBasisKind> SPECIAL = EnumSet.of(LegalBasisKind.CONSENT, LegalBasisKind.MADE_PUBLIC,
			LegalBasisKind.VITAL_INTEREST, LegalBasisKind.LEGAL_OBLIGATION);

	private LegalBases() {
	}

	/** Whether a ground holds on a day: begun, not over, and for a consent, given and not withdrawn. */
	public static boolean holds(LegalBasis basis, LocalDate day) {
		boolean begun = basis.getFrom() == null || !basis.getFrom().firstDay().isAfter(day);
		boolean lasting = basis.getUntil() == null || !basis.getUntil().lastDay().isBefore(day);
		if (basis instanceof Consent consent) {
			return begun && lasting && consent.getGiven() != null && !consent.getGiven().firstDay().isAfter(day)
					&& (consent.getWithdrawn() == null || consent.getWithdrawn().firstDay().isAfter(day));
		}
		return begun && lasting;
	}

	/** Whether special-category data, such as membership in an association, may be processed on a day (KVKK m. 6). */
	public static boolean allowSpecialCategories(Party party, LocalDate day) {
		return party.getLegalBases().stream()
				.anyMatch(basis -> holds(basis, day) && SPECIAL.contains(kind(basis)));
	}

	private static LegalBasisKind kind(LegalBasis basis) {
		return basis instanceof Consent ? LegalBasisKind.CONSENT : basis.getKind();
	}
}
