/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.imece.core.check.ICheck;
import org.imece.core.check.Issue;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.model.core.Element;

/** Looks at all records of some types, in small portions, so that edits need not wait. */
abstract class RecordCheck implements ICheck {

	private static final int PORTION = 200;

	/** Takes what is found. */
	interface Report {
		void add(Severity severity, Element element, String message);
	}

	private final String id;
	private final List<EClass> types;

	RecordCheck(String id, EClass... types) {
		this.id = "org.imece.stakeholder." + id;
		this.types = List.of(types);
	}

	@Override
	public final List<Issue> run(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		String language = project.read(project::mainLanguage);
		List<RecordHeader> headers = new ArrayList<>();
		types.forEach(type -> headers.addAll(project.records(type)));
		SubMonitor progress = SubMonitor.convert(monitor, headers.size() / PORTION + 1);
		List<Issue> issues = new ArrayList<>();
		begin(project);
		for (int from = 0; from < headers.size(); from += PORTION) {
			progress.split(1);
			List<RecordHeader> portion = headers.subList(from, Math.min(from + PORTION, headers.size()));
			project.read(() -> {
				portion.forEach(header -> project.root(header.id()).ifPresent(root -> check(root, language, (severity, element,
						message) -> issues.add(new Issue(severity, id, project.uriOf(element), title(element, language), message)))));
				return null;
			});
		}
		return issues;
	}

	/** A part of a record is called by its own name and that of the record. */
	private static String title(Element element, String language) {
		String own = Titles.of(element, language);
		if (element.eContainer() instanceof Element container) {
			String outer = Titles.of(container, language);
			return own.isEmpty() ? outer : outer + " · " + own;
		}
		return own;
	}

	/** Before the first record. */
	void begin(IResearchProject project) throws CoreException {
		// most checks need to know nothing else
	}

	abstract void check(Element root, String language, Report report);
}
