/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.citation.FullText;
import org.imece.evidence.internal.reporting.EvidenceTable;
import org.imece.evidence.matrix.Fixture;
import org.imece.evidence.matrix.MatrixEdits;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.coding.Page;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Literature as evidence. */
class LocatorsTest {

	@TempDir
	Path folder;

	private Fixture fixture;
	private MatrixEdits edits;
	private Claim claim;
	private LiteratureItem item;

	@BeforeEach
	void create() throws CoreException {
		fixture = new Fixture(folder);
		edits = new MatrixEdits(fixture.project);
		claim = edits.addClaim(fixture.first(), Map.of("tr", "Sav"));
		item = CodingFactory.eINSTANCE.createLiteratureItem();
		item.setTitle("Ortak dil");
		item.getAuthors().add("Yılmaz, Ayşe");
		item.setYear(2019);
		fixture.project.edit("x", () -> fixture.project.add(item));
	}

	@AfterEach
	void close() throws CoreException {
		fixture.close();
	}

	@Test
	void aWorkIsCitedWithThePlaceSomebodyGave() throws CoreException {
		Evidence evidence = edits.addEvidence(claim, item, null);
		assertEquals("Yılmaz, 2019", evidence.getNames().get("tr"));
		assertTrue(Locators.isApplicable(evidence));
		edits.setLocator(evidence, " 12 ");
		assertEquals("Yılmaz, 2019, s. 12", evidence.getNames().get("tr"));
		assertEquals("Yılmaz, 2019, p. 12", evidence.getNames().get("en"));
		edits.setLocator(evidence, "12-14");
		assertEquals("Yılmaz, 2019, ss. 12–14", evidence.getNames().get("tr"));
		assertEquals(1, evidence.getSources().size());
		List<Object[]> rows = new ArrayList<>();
		new EvidenceTable().rows(fixture.matrix, rows::add);
		Object[] row = rows.get(0);
		assertEquals("LITERATURE", row[7]);
		assertEquals("Yılmaz, 2019, ss. 12–14", row[8]);
		assertEquals("12-14", row[row.length - 1]);
		edits.setLocator(evidence, "");
		assertEquals("Yılmaz, 2019", evidence.getNames().get("tr"));
		fixture.project.undo();
		assertEquals("Yılmaz, 2019, ss. 12–14", evidence.getNames().get("tr"));
	}

	@Test
	void aPassageOfItsTextIsCitedWithItsPage() throws CoreException {
		Evidence before = edits.addEvidence(claim, fixture.trust, null);
		assertFalse(Locators.isApplicable(before));
		String named = before.getNames().get("tr");
		fixture.project.edit("x", () -> {
			FullText.connect(item, fixture.interview);
			page(0, 7);
			page(fixture.language.getEnd() - 1, 8);
		});
		assertEquals(named, before.getNames().get("tr"));
		Evidence coded = edits.addEvidence(claim, fixture.language, null);
		assertEquals("Yılmaz, 2019, ss. 7–8", coded.getNames().get("tr"));
		String words = fixture.interview.getText().substring(0, 5);
		Evidence quoted = edits.addEvidence(claim, fixture.interview, words);
		assertEquals("Yılmaz, 2019, s. 7", quoted.getNames().get("tr"));
		edits.setLocator(quoted, "9");
		assertEquals("Yılmaz, 2019, s. 9", quoted.getNames().get("tr"));
	}

	private void page(int start, int number) {
		Page page = CodingFactory.eINSTANCE.createPage();
		page.setStart(start);
		page.setNumber(number);
		fixture.interview.getPages().add(page);
	}
}
