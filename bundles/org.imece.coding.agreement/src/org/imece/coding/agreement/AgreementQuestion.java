/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.Set;

/**
 * What is to be compared.
 *
 * @param documentIds all when empty
 * @param codeIds     each for itself, without those below it; all that somebody used when empty
 * @param coderIds    all but those of a consensus when empty
 * @param resamples   number of resamples for intervals; 0 for none
 * @param seed        of the random numbers: the same seed gives the same intervals
 * @since 0.1
 */
public record AgreementQuestion(Set<String> documentIds, Set<String> codeIds, Set<String> coderIds, AgreementUnit unit,
		int resamples, long seed) {

	/** Usual number of resamples. */
	public static final int RESAMPLES = 1000;
	/** Usual seed. */
	public static final long SEED = 2007;

	public AgreementQuestion {
		documentIds = Set.copyOf(documentIds);
		codeIds = Set.copyOf(codeIds);
		coderIds = Set.copyOf(coderIds);
	}

	/** With the usual resamples and seed. */
	public AgreementQuestion(Set<String> documentIds, Set<String> codeIds, Set<String> coderIds, AgreementUnit unit) {
		this(documentIds, codeIds, coderIds, unit, RESAMPLES, SEED);
	}
}
