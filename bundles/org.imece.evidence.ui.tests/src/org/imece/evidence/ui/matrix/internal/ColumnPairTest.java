/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.imece.model.core.Jurisdiction;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Matrix;
import org.imece.sample.CreateSampleProjectOperation;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnPairTest {

	@TempDir
	Path folder;

	@Test
	void setsTwoJurisdictionsSideBySide() throws CoreException {
		try (TestProject test = TestProject.create(folder)) {
			new CreateSampleProjectOperation(test.project).run(null);
			Matrix matrix = test.project.all(Matrix.class).get(0);
			List<Jurisdiction> columns = matrix.getJurisdictions();
			ColumnPair pair = new ColumnPair(matrix, columns.get(0), columns.get(1), "tr");
			assertTrue(pair.isThere());
			List<ColumnPair.Row> rows = pair.rows();
			assertEquals(matrix.getQuestions(), rows.stream().map(ColumnPair.Row::question).toList());
			ColumnPair.Side first = rows.get(0).left();
			assertEquals(columns.get(0), first.finding().getJurisdiction());
			assertEquals(first.finding().getClaims().size(), first.claims().size());
			assertTrue(first.claims().get(0).contains(String.valueOf(first.finding().getClaims().get(0).getEvidence().size())));
			assertEquals(1 + rows.size(), pair.text().lines().count());
			assertTrue(pair.text().lines().allMatch(line -> line.split("\t", -1).length == 3));
			ColumnPair last = new ColumnPair(matrix, columns.get(1), columns.get(2), "tr");
			assertTrue(last.rows().stream().anyMatch(row -> row.right().state() == FindingState.NOT_LOOKED));
			test.project.edit("x", () -> matrix.getJurisdictions().remove(1));
			assertFalse(pair.isThere());
		}
	}
}
