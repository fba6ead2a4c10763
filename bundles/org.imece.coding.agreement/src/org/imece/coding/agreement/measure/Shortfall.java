/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

import java.util.Collection;

/**
 * How far agreement falls short: the disagreement that was observed and the disagreement that chance alone would bring.
 *
 * @param observed 0 if all agree
 * @param expected in the same units as the observed one; 0 or not a number if the data do not vary
 * @since 0.1
 */
public record Shortfall(double observed, double expected) {

	/** Of data that say nothing. */
	public static final Shortfall UNDEFINED = new Shortfall(Double.NaN, Double.NaN);

	/** 1 - observed / expected: 1 is perfect, 0 what chance brings; not a number if it is not defined. */
	public double agreement() {
		return expected > 0 ? 1 - observed / expected : Double.NaN;
	}

	/**
	 * One for several codes together: observed and expected disagreements are added before they are divided, as
	 * Krippendorff 2004 (p. 254) does for categories and De Vries et al. 2008 (doi:10.1177/1094428106296642) for pooled
	 * kappa. Codes whose own value is not defined add their observed disagreement, which is 0 or not a number then.
	 */
	public static Shortfall pooled(Collection<Shortfall> parts) {
		double observed = 0;
		double expected = 0;
		for (Shortfall part : parts) {
			if (part.expected > 0) {
				observed += part.observed;
				expected += part.expected;
			}
		}
		return new Shortfall(observed, expected);
	}
}
