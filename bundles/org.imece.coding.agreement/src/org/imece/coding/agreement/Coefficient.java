/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.imece.coding.agreement.internal.Messages;

/**
 * Coefficients of agreement, those with the fewest conditions first. Formulas and sources are in
 * {@link org.imece.coding.agreement.measure}.
 *
 * @since 0.1
 */
public enum Coefficient {

	KRIPPENDORFF_ALPHA(Messages.Coefficient_krippendorffAlpha, Messages.Coefficient_krippendorffAlpha_meaning),
	COHEN_KAPPA(Messages.Coefficient_cohenKappa, Messages.Coefficient_cohenKappa_meaning),
	SCOTT_PI(Messages.Coefficient_scottPi, Messages.Coefficient_scottPi_meaning),
	FLEISS_KAPPA(Messages.Coefficient_fleissKappa, Messages.Coefficient_fleissKappa_meaning),
	GWET_AC1(Messages.Coefficient_gwetAc1, Messages.Coefficient_gwetAc1_meaning),
	BRENNAN_PREDIGER(Messages.Coefficient_brennanPrediger, Messages.Coefficient_brennanPrediger_meaning),
	PERCENT(Messages.Coefficient_percent, Messages.Coefficient_percent_meaning),
	HOLSTI(Messages.Coefficient_holsti, Messages.Coefficient_holsti_meaning),
	/** |uα. */
	RELEVANCE_ALPHA(Messages.Coefficient_relevanceAlpha, Messages.Coefficient_relevanceAlpha_meaning),
	/** uα. */
	UNITIZING_ALPHA(Messages.Coefficient_unitizingAlpha, Messages.Coefficient_unitizingAlpha_meaning),
	/** cuα; of one code, (k)uα. */
	CODING_ALPHA(Messages.Coefficient_codingAlpha, Messages.Coefficient_codingAlpha_meaning),
	/** uα as it was before 2016; without an interval. */
	UNITIZING_ALPHA_2004(Messages.Coefficient_unitizingAlpha2004, Messages.Coefficient_unitizingAlpha2004_meaning);

	private static final Set<Coefficient> OF_CONTINUUM = EnumSet.of(RELEVANCE_ALPHA, UNITIZING_ALPHA, CODING_ALPHA,
			UNITIZING_ALPHA_2004);

	private final String label;
	private final String meaning;

	Coefficient(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
	}

	/** In the language of the user. */
	public String label() {
		return label;
	}

	/** The label as short as it is in the heading of a column. */
	public String symbol() {
		return switch (this) {
		case KRIPPENDORFF_ALPHA -> "α";
		case GWET_AC1 -> "AC1";
		case BRENNAN_PREDIGER -> "S";
		default -> label;
		};
	}

	/** What it counts, in a sentence in the language of the user. */
	public String meaning() {
		return meaning;
	}

	/** For files, reports and the command line; in lower case. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Those that can be had of a unit. */
	public static Set<Coefficient> of(AgreementUnit unit) {
		return unit == AgreementUnit.CONTINUUM ? EnumSet.copyOf(OF_CONTINUUM) : EnumSet.complementOf(
				EnumSet.copyOf(OF_CONTINUUM));
	}

	/** The one to look at first: it allows for any number of coders and for missing judgements. */
	public static Coefficient main(AgreementUnit unit) {
		return unit == AgreementUnit.CONTINUUM ? RELEVANCE_ALPHA : KRIPPENDORFF_ALPHA;
	}
}
