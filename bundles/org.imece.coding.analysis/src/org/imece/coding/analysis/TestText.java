/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.text.NumberFormat;
import java.util.Locale;

import org.imece.coding.analysis.internal.Messages;

/** Results of tests in words. */
final class TestText {

	private static final double SMALLEST_P = 0.001;
	private static final double DOUBTFUL = 0.2;

	private TestText() {
	}

	/** What the chi-square test of passages comes to and why it must be taken with care. */
	static String chiSquare(Contingency table) {
		double p = table.pValue();
		String result = Messages.bind(Messages.Test_chiSquare,
				new Object[] { number(table.chiSquare(), 2), table.degreesOfFreedom(),
						p < SMALLEST_P ? "p < " + number(SMALLEST_P, 3) : "p = " + number(p, 3),
						number(table.cramersV(), 2) });
		String small = table.smallExpectedShare() > DOUBTFUL
				? Messages.bind(Messages.Test_smallExpected, percent(table.smallExpectedShare())) + ' '
				: "";
		return result + ' ' + small + Messages.Test_notIndependent;
	}

	static String number(double value, int decimals) {
		NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		return format.format(value);
	}

	static String percent(double share) {
		return NumberFormat.getPercentInstance(Locale.getDefault(Locale.Category.FORMAT)).format(share);
	}
}
