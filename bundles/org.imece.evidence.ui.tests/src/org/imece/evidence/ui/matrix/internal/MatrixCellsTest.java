/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.evidence.matrix.MatrixEdits;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Matrix;
import org.imece.sample.CreateSampleProjectOperation;
import org.imece.tests.support.NoErrorLogged;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoErrorLogged.class)
class MatrixCellsTest {

	@TempDir
	Path folder;

	private IResearchProject project;
	private MatrixCells cells;

	@BeforeEach
	void openSample() throws CoreException {
		project = TestProject.create(folder).project;
		new CreateSampleProjectOperation(project).run(null);
		cells = new MatrixCells("tr");
		cells.read(project.all(Matrix.class).get(0));
	}

	@AfterEach
	void close() throws CoreException {
		project.close();
	}

	private void countAll() {
		int rounds = 1;
		while (cells.countNext()) {
			rounds++;
		}
		assertEquals(cells.all().size(), rounds);
	}

	@Test
	void cellsAreThereBeforeTheirCounts() {
		assertEquals(15, cells.all().size());
		assertNull(cells.at(0, 0).counts());
		assertEquals("", cells.at(0, 0).signs());
		countAll();
		Cell first = cells.at(0, 0);
		assertNotNull(first.counts());
		assertEquals(3, first.counts().claims());
		assertTrue(first.counts().quotes() >= 10 && first.counts().provisions() == 4, first.counts().toString());
		assertTrue(first.words("tr").contains("Türkiye"), first.words("tr"));
	}

	@Test
	void statesAddUp() {
		assertEquals(15, cells.count(FindingState.FOUND) + cells.count(FindingState.PARTIAL)
				+ cells.count(FindingState.NOTHING_FOUND) + cells.count(FindingState.NOT_LOOKED));
		assertEquals("", cells.at(4, 2).summary());
	}

	@Test
	void countsStayUntilTheyAreCountedAgain() throws CoreException {
		countAll();
		new MatrixEdits(project).addClaim(cells.at(0, 0).finding(), Map.of("tr", "Yeni sav"));
		cells.read(cells.matrix());
		assertEquals(3, cells.at(0, 0).counts().claims());
		countAll();
		assertEquals(4, cells.at(0, 0).counts().claims());
		assertFalse(cells.countNext());
	}
}
