/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.core.check.ICheck;
import org.imece.core.check.Issue;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.core.Element;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Matrix;

/** Looks at every finding of every matrix, in the order of rows and columns. */
abstract class FindingCheck implements ICheck {

	/** What is reported of one finding. */
	interface Report {
		void add(Issue.Severity severity, Element element, String message);
	}

	private final String id;

	FindingCheck(String id) {
		this.id = id;
	}

	@Override
	public final List<Issue> run(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		List<Issue> issues = new ArrayList<>();
		project.read(() -> {
			List<Matrix> matrices = project.all(Matrix.class);
			String language = project.mainLanguage();
			SubMonitor progress = SubMonitor.convert(monitor, matrices.size());
			for (Matrix matrix : matrices) {
				progress.split(1);
				matrix.getFindings().forEach(finding -> check(finding, language, (severity, element, message) -> issues
						.add(new Issue(severity, id, project.uriOf(element), CellTitle.of(element, finding, language), message))));
			}
			return null;
		});
		return issues;
	}

	abstract void check(Finding finding, String language, Report report);

	static String name(Element element, String language) {
		return Titles.of(element, language);
	}
}
