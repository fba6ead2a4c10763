/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.report.database.ReportingDatabase;

/**
 * Templates, the reporting database of a project, and the renderer. An OSGi service.
 *
 * @noimplement
 * @since 0.1
 */
public interface IReports {

	/** Templates that plug-ins bring, in the order of their labels. */
	List<ReportTemplate> templates();

	/** The template with this identifier, or with this last part of it ({@code comparative}). */
	default Optional<ReportTemplate> template(String id) {
		return templates().stream().filter(template -> template.id().equals(id)).findFirst().or(() -> templates()
				.stream().filter(template -> template.id().endsWith('.' + id)).findFirst());
	}

	/** The reporting database of a project; the same one as long as the project is open. */
	ReportingDatabase database(IResearchProject project) throws CoreException;

	/** @throws CoreException if no renderer is installed */
	IReportRenderer renderer() throws CoreException;
}
