/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ProjectOptions;
import org.imece.core.project.internal.ProjectFactory;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.search.ISearchIndex;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;

/** Opens several projects over one index. */
record IndexedProject(Path indexFolder) {

	static IResearchProject open(Path file) throws CoreException {
		ProjectFactory factory = new ProjectFactory();
		factory.addProvider(new SqliteStoreProvider());
		return factory.open(file.toUri(), ProjectOptions.headless("test"));
	}

	ISearchIndex index(IResearchProject project) throws CoreException {
		return SearchFixture.service().open(project, indexFolder);
	}

	static void add(IResearchProject project, String text) throws CoreException {
		Document document = CodingFactory.eINSTANCE.createDocument();
		document.setText(text);
		document.setLanguage("tr");
		project.edit("add", () -> project.add(document));
		project.flush();
	}
}
