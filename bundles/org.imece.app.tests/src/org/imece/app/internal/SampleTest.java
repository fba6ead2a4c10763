/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import java.nio.file.Path;

import org.imece.core.project.IResearchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the workbench with the sample project in it. */
abstract class SampleTest {

	@TempDir
	Path folder;
	/** {@code null} where there is no workbench. */
	IResearchProject project;

	@BeforeEach
	final void openSample() throws Exception {
		Ui.assumeWorkbench();
		project = SampleProject.open(folder);
	}

	@AfterEach
	final void closeSample() throws Exception {
		if (project != null) {
			SampleProject.close();
		}
	}
}
