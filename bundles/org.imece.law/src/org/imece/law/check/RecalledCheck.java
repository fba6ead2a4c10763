/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.check;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.imece.core.check.Issue;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.IResearchProject;
import org.imece.law.internal.Messages;
import org.imece.model.core.Provenance;
import org.imece.model.law.Instrument;

/** Facts of instruments that somebody remembered and nobody has looked up yet. */
public final class RecalledCheck extends InstrumentCheck {

	static final String ID = "org.imece.law.recalled";

	public RecalledCheck() {
		super(ID);
	}

	@Override
	List<Issue> look(IResearchProject project, Instrument instrument) {
		return instrument.getSources().stream().filter(Provenance::isRecalled).map(source -> issue(Severity.WARNING,
				project, instrument, NLS.bind(Messages.Check_recalled, what(source)))).toList();
	}

	private static String what(Provenance source) {
		return source.getAsPrinted() != null && !source.getAsPrinted().isEmpty() ? source.getAsPrinted()
				: source.getField() != null && !source.getField().isEmpty() ? source.getField() : "…";
	}
}
