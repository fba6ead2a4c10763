/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.contribution.Contributions;
import org.imece.core.project.IProjectFactory;
import org.imece.core.text.IStemmer;
import org.imece.report.IReports;
import org.imece.search.ISearchService;

/**
 * What commands work with.
 *
 * @param stemmer empty where the search plug-in is not there
 * @param cache   folder for derived data; empty keeps them in memory
 */
public record Services(IProjectFactory projects, ISearchService search, Reports reports, Contributions contributions,
		Optional<IStemmer> stemmer, Optional<Path> cache) {

	/** Gives the reports service, which only some commands need. */
	@FunctionalInterface
	public interface Reports {
		IReports get() throws CoreException;
	}
}
