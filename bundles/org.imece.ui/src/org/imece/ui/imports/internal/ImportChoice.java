/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.imports.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.RegistryFactory;
import org.imece.core.contribution.Contributions;
import org.imece.core.contribution.Contributions.Importer;
import org.imece.core.operation.ImportFilesOperation;
import org.imece.core.project.IResearchProject;

/** What the user has chosen in the wizard so far. */
final class ImportChoice {

	private final IResearchProject project;
	final List<Importer> importers = new Contributions(RegistryFactory.getRegistry()).importers();
	final List<Path> paths = new ArrayList<>();
	/** {@code null} lets each file choose by its content. */
	String format;
	/** {@code null} lets each importer find out. */
	String encoding;

	ImportChoice(IResearchProject project, List<Path> paths) {
		this.project = project;
		this.paths.addAll(paths);
	}

	ImportFilesOperation operation() {
		Map<String, String> options = new HashMap<>();
		if (encoding != null) {
			options.put("encoding", encoding);
		}
		return new ImportFilesOperation(project, importers, paths, Optional.ofNullable(format), options);
	}

	/** What the format of an account is called. */
	String label(String importerId) {
		return importers.stream().filter(importer -> importer.id().equals(importerId)).map(Importer::label).findFirst()
				.orElse(importerId);
	}
}
