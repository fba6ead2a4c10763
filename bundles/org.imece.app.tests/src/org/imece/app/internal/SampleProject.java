/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.imece.core.contribution.Contributions;
import org.imece.core.project.IProjectTemplate;
import org.imece.core.project.IResearchProject;
import org.imece.ui.project.IProjectSession;

/** The sample, open in the workbench. */
final class SampleProject {

	private SampleProject() {
	}

	static IResearchProject open(Path folder) throws Exception {
		IProjectTemplate template = new Contributions(Platform.getExtensionRegistry()).projectTemplates().stream()
				.filter(candidate -> candidate.id().equals("sample")).findFirst().orElseThrow().template();
		IResearchProject project = session().create(folder.resolve("örnek.imece").toUri(), template.defaults());
		template.fill(project, null);
		Ui.settle();
		return project;
	}

	static void close() throws Exception {
		Ui.call(() -> Ui.page().closeAllEditors(false));
		session().close();
		Ui.settle();
	}

	static IProjectSession session() {
		return PlatformUI.getWorkbench().getService(IProjectSession.class);
	}
}
