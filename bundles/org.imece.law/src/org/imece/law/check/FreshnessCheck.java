/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.imece.core.check.Issue;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.IResearchProject;
import org.imece.law.internal.Messages;
import org.imece.model.law.Instrument;

/** Instruments that nobody compared with their official source for 90 days. */
public final class FreshnessCheck extends InstrumentCheck {

	static final String ID = "org.imece.law.freshness";
	static final int DAYS = 90;

	private final LocalDate today;

	public FreshnessCheck() {
		this(LocalDate.now());
	}

	FreshnessCheck(LocalDate today) {
		super(ID);
		this.today = today;
	}

	@Override
	List<Issue> look(IResearchProject project, Instrument instrument) {
		if (instrument.getCheckedOn() == null) {
			return List.of(issue(Severity.INFO, project, instrument, Messages.Check_neverChecked));
		}
		LocalDate checked = instrument.getCheckedOn().lastDay();
		return checked.plusDays(DAYS).isBefore(today)
				? List.of(issue(Severity.WARNING, project, instrument,
						NLS.bind(Messages.Check_notCheckedSince,
								checked.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)), DAYS)))
				: List.of();
	}
}
