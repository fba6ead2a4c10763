/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.imece.coding.agreement.measure.Estimate;

/**
 * How far coders agree on a code.
 *
 * @param passages  number of passages that each coder gave the code, overlapping ones merged; in the order of the coders
 * @param prevalence mean share of the text, or of the units, that coders gave the code
 * @param estimates  by coefficient; those that are not defined have no value
 * @param coverage   of a continuum, the share of the code that its (k)uα rests on; else not a number
 * @since 0.1
 */
public record CodeAgreement(String codeId, List<Integer> passages, double prevalence,
		Map<Coefficient, Estimate> estimates, double coverage) {

	public CodeAgreement {
		passages = List.copyOf(passages);
		estimates = estimates.isEmpty() ? Map.of() : new EnumMap<>(estimates);
	}

	/** A coefficient; undefined if it was not asked for. */
	public Estimate estimate(Coefficient coefficient) {
		return estimates.getOrDefault(coefficient, Estimate.UNDEFINED);
	}

}
