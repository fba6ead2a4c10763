/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.RecordReader;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.IReportTable;
import org.imece.core.search.SearchText;
import org.imece.evidence.internal.search.EvidenceTexts;
import org.imece.evidence.matrix.Fixture;
import org.imece.evidence.matrix.MatrixEdits;
import org.imece.model.core.Element;
import org.imece.model.evidence.Claim;
import org.imece.tests.support.NoErrorLogged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fills the tables as the reporting database does: from stored records, references unresolved. */
@ExtendWith(NoErrorLogged.class)
class TablesTest {

	@TempDir
	Path folder;

	static List<IReportTable> tables() {
		return List.of(new ProjectTable(), new JurisdictionTable(), new TermTable(), new QuestionTable(),
				new MatrixTable(), new FindingTable(), new ClaimTable(), new EvidenceTable());
	}

	@ParameterizedTest
	@MethodSource("tables")
	void columnsAreNamedOnceAndBeginWithTheIdentifier(IReportTable table) {
		assertTrue(table.name().matches("v1_[a-z_]+"), table.name());
		assertEquals("id", table.columns().get(0).name());
		assertEquals(table.columns().size(),
				new HashSet<>(table.columns().stream().map(Column::name).toList()).size());
	}

	@Test
	void rowsHoldWhatTheMatrixHolds() throws CoreException {
		try (Fixture fixture = new Fixture(folder)) {
			MatrixEdits edits = new MatrixEdits(fixture.project);
			Claim claim = edits.addClaim(fixture.first(), Map.of("tr", "Sav", "en", "Claim"));
			edits.addEvidence(claim, fixture.language, null);
			edits.addEvidence(fixture.first(), fixture.article, null);
			fixture.project.flush();
			Map<String, List<Map<String, Object>>> rows = new HashMap<>();
			List<SearchText> texts = new ArrayList<>();
			for (var header : fixture.project.records()) {
				Element root = new RecordReader().read(fixture.project.store().read(header.id()).orElseThrow())
						.orElseThrow();
				tables().forEach(table -> table.rows(root,
						row -> rows.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(named(table, row))));
				new EvidenceTexts().texts(root, texts::add);
			}
			assertEquals("Deneme", rows.get("v1_project").get(0).get("name"));
			assertEquals(1, rows.get("v1_project").get(0).get("illustrative"));
			assertEquals(2, rows.get("v1_question").size());
			assertEquals(2, rows.get("v1_jurisdiction").size());
			assertEquals(List.of("1/1", "1/2", "2/1", "2/2"), rows.get("v1_finding").stream()
					.map(row -> row.get("row_position") + "/" + row.get("column_position")).toList());
			assertEquals("PARTIAL", rows.get("v1_finding").get(0).get("state"));
			assertEquals("Claim", rows.get("v1_claim").get(0).get("text_en"));
			Map<String, Object> law = rows.get("v1_evidence").get(0);
			Map<String, Object> spoken = rows.get("v1_evidence").get(1);
			assertEquals(null, law.get("claim_id"));
			assertEquals("Provision", law.get("target_kind"));
			assertEquals("LAW", law.get("source_kind"));
			assertEquals("Deneme Kanunu, Madde 3", law.get("source_tr"));
			assertEquals(claim.getId(), spoken.get("claim_id"));
			assertEquals(fixture.first().getId(), spoken.get("finding_id"));
			assertEquals(fixture.language.getId(), spoken.get("target_id"));
			assertEquals(fixture.project.uriOf(fixture.language), spoken.get("target_uri"));
			assertEquals(Fixture.SENTENCE, spoken.get("quote"));
			assertEquals(List.of("Matrix", "Claim", "Claim", "Question", "Question").stream().sorted().toList(),
					texts.stream().map(SearchText::kind).sorted().toList());
		}
	}

	private static Map<String, Object> named(IReportTable table, Object[] row) {
		assertEquals(table.columns().size(), row.length, table.name());
		Map<String, Object> named = new HashMap<>();
		for (int i = 0; i < row.length; i++) {
			assertTrue(row[i] == null || row[i] instanceof String || row[i] instanceof Number, table.name());
			named.put(table.columns().get(i).name(), row[i]);
		}
		return named;
	}
}
