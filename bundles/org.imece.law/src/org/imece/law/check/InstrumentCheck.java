/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.core.check.ICheck;
import org.imece.core.check.Issue;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.model.law.Instrument;
import org.imece.model.law.LawPackage;

/** A check that looks at instruments one by one, so that it can be cancelled and never holds the project for long. */
abstract class InstrumentCheck implements ICheck {

	private final String id;

	InstrumentCheck(String id) {
		this.id = id;
	}

	@Override
	public final List<Issue> run(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		List<RecordHeader> records = project.records(LawPackage.Literals.INSTRUMENT);
		SubMonitor progress = SubMonitor.convert(monitor, records.size());
		List<Issue> issues = new ArrayList<>();
		for (RecordHeader record : records) {
			progress.split(1);
			issues.addAll(project.read(() -> project.root(record.id()).filter(Instrument.class::isInstance)
					.map(root -> look(project, (Instrument) root)).orElse(List.of())));
		}
		return issues;
	}

	abstract List<Issue> look(IResearchProject project, Instrument instrument);

	final Issue issue(Severity severity, IResearchProject project, Instrument instrument, String message) {
		return new Issue(severity, id, project.uriOf(instrument), Titles.of(instrument, project.mainLanguage()),
				message);
	}
}
