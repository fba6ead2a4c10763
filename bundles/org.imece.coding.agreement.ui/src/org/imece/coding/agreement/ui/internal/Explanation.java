/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.ui.internal;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.imece.coding.agreement.AgreementResult;
import org.imece.coding.agreement.CodeAgreement;
import org.imece.coding.agreement.Coefficient;
import org.imece.coding.agreement.measure.Estimate;
import org.imece.coding.table.ResultTable;

/** Says in words what a row of coefficients means. It names no thresholds: what is good enough depends on the conclusion. */
final class Explanation {

	/** Below this share of the text a code is so rare that percent agreement misleads. */
	private static final double RARE = 0.02;

	private final AgreementResult result;
	private final NumberFormat number = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
	private final NumberFormat share = NumberFormat.getPercentInstance(Locale.getDefault(Locale.Category.FORMAT));
	private final List<String> paragraphs = new ArrayList<>();

	private Explanation(AgreementResult result) {
		this.result = result;
		number.setMinimumFractionDigits(2);
		number.setMaximumFractionDigits(2);
		share.setMaximumFractionDigits(1);
	}

	/**
	 * @param row index in the rows of the table; -1 for the remarks alone
	 */
	static String of(AgreementResult result, ResultTable table, int row) {
		Explanation explanation = new Explanation(result);
		if (row >= 0) {
			explanation.row(row);
		}
		explanation.paragraphs.addAll(table.remarks());
		return String.join("\n\n", explanation.paragraphs);
	}

	private void row(int row) {
		int codes = result.codes().size();
		if (row < codes) {
			CodeAgreement code = result.codes().get(row);
			values(code.estimates());
			if (code.prevalence() < RARE && code.prevalence() > 0) {
				paragraphs.add(1, Messages.format(Messages.Explain_rare, share.format(code.prevalence())));
			}
		} else if (row == codes) {
			values(result.pooled());
			paragraphs.add(0, Messages.Explain_allRow);
		} else {
			values(result.together());
			paragraphs.add(0, Messages.Explain_togetherRow);
		}
	}

	private void values(Map<Coefficient, Estimate> estimates) {
		Coefficient main = Coefficient.main(result.question().unit());
		Estimate estimate = estimates.getOrDefault(main, Estimate.UNDEFINED);
		paragraphs.add(main(main, estimate));
		estimates.forEach((coefficient, other) -> {
			if (coefficient != main) {
				paragraphs.add(line(coefficient, other));
			}
		});
	}

	private String main(Coefficient main, Estimate estimate) {
		if (Double.isNaN(estimate.value())) {
			return Messages.format(Messages.Explain_undefined, main.label());
		}
		String sentence = estimate.value() < 0 ? Messages.Explain_negative
				: Messages.format(Messages.Explain_chance, share.format(estimate.value()), number.format(1));
		String interval = Double.isNaN(estimate.low()) ? Messages.Explain_intervalNone
				: Messages.format(Messages.Explain_interval, number.format(estimate.low()),
						number.format(estimate.high()));
		return Messages.format(Messages.Explain_value, main.label(), number.format(estimate.value())) + ". " + main.meaning()
				+ ' ' + sentence + ' ' + interval;
	}

	private String line(Coefficient coefficient, Estimate estimate) {
		if (Double.isNaN(estimate.value())) {
			return coefficient.label() + ": " + coefficient.meaning();
		}
		String interval = Double.isNaN(estimate.low()) ? ""
				: " (" + number.format(estimate.low()) + " – " + number.format(estimate.high()) + ")";
		return Messages.format(Messages.Explain_value, coefficient.label(), number.format(estimate.value())) + interval
				+ ". " + coefficient.meaning();
	}
}
