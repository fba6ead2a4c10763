/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;

import org.imece.core.project.IResearchProject;

/** Placeholder until the search slice lands. */
final class SearchBenchmark {

	SearchBenchmark(PrintStream out) {
	}

	void run(IResearchProject project, Path folder) {
	}
}
