/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Document;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Matrix;
import org.imece.model.stakeholder.StakeholderPackage;
import org.imece.sample.CreateSampleProjectOperation;
import org.imece.tests.support.TestProject;
import org.imece.ui.element.QuotedElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroppedEvidenceTest {

	@TempDir
	Path folder;

	private TestProject test;
	private IResearchProject project;
	private Finding empty;

	@BeforeEach
	void open() throws CoreException {
		test = TestProject.create(folder);
		project = test.project;
		new CreateSampleProjectOperation(project).run(null);
		empty = project.all(Matrix.class).get(0).getFindings().stream()
				.filter(finding -> finding.getState() == FindingState.NOT_LOOKED).findFirst().orElseThrow();
	}

	@AfterEach
	void close() throws CoreException {
		test.close();
	}

	@Test
	void partiesOfAListBecomeEvidenceInOneStep() throws CoreException {
		DroppedEvidence.add(project, empty,
				new StructuredSelection(project.records(StakeholderPackage.Literals.ORGANISATION).subList(0, 2)));
		assertEquals(2, empty.getEvidence().size());
		assertEquals(FindingState.PARTIAL, empty.getState());
		project.undo();
		assertEquals(0, empty.getEvidence().size());
		assertEquals(FindingState.NOT_LOOKED, empty.getState());
	}

	@Test
	void aPassageIsQuoted() throws CoreException {
		Document document = project.all(Document.class).get(0);
		String words = document.getText().substring(0, 20);
		StructuredSelection passage = new StructuredSelection(new QuotedElement(document, 0, 20, words));
		DroppedEvidence.add(project, empty, passage);
		assertEquals(List.of(words.strip()), empty.getEvidence().stream().map(Evidence::getQuote).toList());
		assertThrows(CoreException.class, () -> DroppedEvidence.add(project, empty, passage));
		assertEquals(1, empty.getEvidence().size());
	}
}
