/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.check;

import org.imece.core.check.Issue.Severity;
import org.imece.evidence.internal.text.Messages;
import org.imece.evidence.matrix.Cells;
import org.imece.evidence.source.QuoteState;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.Finding;

/** A quote that is no longer what its source says, or whose source is gone. */
public final class StaleQuoteCheck extends FindingCheck {

	public StaleQuoteCheck() {
		super("org.imece.evidence.staleQuote");
	}

	@Override
	void check(Finding finding, String language, Report report) {
		Cells.evidence(finding).forEach(evidence -> check(evidence, language, report));
	}

	private static void check(Evidence evidence, String language, Report report) {
		switch (QuoteState.of(evidence)) {
		case SOURCE_GONE -> report.add(Severity.ERROR, evidence, Messages.Check_evidenceWithoutTarget);
		case SOURCE_CHANGED ->
			report.add(Severity.WARNING, evidence, Messages.format(Messages.Check_sourceChanged, name(evidence, language)));
		case QUOTE_CHANGED ->
			report.add(Severity.WARNING, evidence, Messages.format(Messages.Check_quoteChanged, name(evidence, language)));
		case CURRENT, NO_QUOTE -> {
			// as it should be
		}
		}
	}
}
