/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.internal.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.coding.code.ChangeCodeOperation;
import org.imece.coding.code.CreateCodeOperation;
import org.imece.coding.code.DeleteCodeOperation;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusReader;
import org.imece.coding.query.coded.DeleteQueryOperation;
import org.imece.coding.query.coded.Query;
import org.imece.coding.query.coded.QueryNames;
import org.imece.coding.query.coded.QueryParser;
import org.imece.coding.query.coded.SaveQueryOperation;
import org.imece.coding.segment.CodeSelectionOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.ComputedTable;
import org.imece.model.coding.Code;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingQuery;
import org.imece.model.coding.Document;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Jurisdiction;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedQueryTablesTest {

	private static final String TEXT = "Dernekler şirketlerle aynı dili konuşmuyor.";

	@TempDir
	Path folder;
	private TestProject test;
	private IResearchProject project;
	private Code barriers;

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
		project = test.project;
		Document document = CodingFactory.eINSTANCE.createDocument();
		document.setText(TEXT);
		document.setLanguage("tr");
		document.getNames().put("tr", "Görüşme 1");
		Jurisdiction place = CoreFactory.eINSTANCE.createJurisdiction();
		place.setCode("TR");
		project.edit("", () -> {
			project.add(document);
			document.setJurisdiction(project.add(place));
		});
		barriers = new CreateCodeOperation(project, null, "engeller").run(null);
		new CodeSelectionOperation(project, document, 10, 21, barriers).run(null);
		new CodeSelectionOperation(project, document, 22, 31, barriers).run(null);
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	private Query parse(String text) throws CoreException {
		Corpus corpus = new CorpusReader(project).read(null);
		return QueryParser.parse(text, QueryNames.of(project, corpus));
	}

	private CodingQuery save(String name, String text) throws CoreException {
		return new SaveQueryOperation(project, Optional.empty(), name, parse(text)).run(null);
	}

	private List<ComputedTable> tables() throws CoreException {
		project.flush();
		return new SavedQueryTables().compute(project, new NullProgressMonitor());
	}

	private ComputedTable table(String name) throws CoreException {
		return tables().stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
	}

	private static Object cell(ComputedTable table, int row, String column) {
		List<String> names = table.columns().stream().map(Column::name).toList();
		return table.rows().get(row)[names.indexOf(column)];
	}

	@Test
	void withoutQueriesTheyAreEmpty() throws CoreException {
		assertEquals(List.of("v1_query", "v1_query_hit"), tables().stream().map(ComputedTable::name).toList());
		tables().forEach(table -> assertEquals(List.of(), table.rows()));
	}

	@Test
	void eachQueryIsAView() throws CoreException {
		CodingQuery saved = save("Engeller: ŞİRKET!", "code \"engeller\" and text contains \"şirket*\"");
		ComputedTable hits = table("query_engeller_sirket");
		assertEquals(1, hits.rows().size());
		assertEquals("şirketlerle", cell(hits, 0, "text"));
		assertEquals("Dernekler ", cell(hits, 0, "before"));
		assertEquals("Görüşme 1", cell(hits, 0, "document"));
		assertEquals("engeller", cell(hits, 0, "code"));
		assertEquals(10, cell(hits, 0, "start"));
		assertEquals(saved.getId(), cell(table("v1_query_hit"), 0, "query_id"));
		ComputedTable list = table("v1_query");
		assertEquals("query_engeller_sirket", cell(list, 0, "view_name"));
		assertEquals(1, cell(list, 0, "hits"));
		assertNull(cell(list, 0, "error"));
	}

	@Test
	void viewsHaveDifferentNames() throws CoreException {
		save("Şirket", "any");
		save("sirket", "any");
		save("…", "any");
		assertEquals(Set.of("query", "query_sirket", "query_sirket_2"), tables().stream().map(ComputedTable::name)
				.filter(name -> name.startsWith("query")).collect(Collectors.toSet()));
	}

	@Test
	void followsEditsAndUndo() throws CoreException {
		CodingQuery saved = save("a", "any");
		new SaveQueryOperation(project, Optional.of(saved), "b", parse("jurisdiction \"TR\" and coder \"Ayşe Demir\""))
				.run(null);
		assertEquals(2, table("query_b").rows().size());
		project.undo();
		assertEquals(2, table("query_a").rows().size());
		new DeleteQueryOperation(project, saved).run(null);
		assertEquals(2, tables().size());
		project.undo();
		assertEquals(3, tables().size());
	}

	@Test
	void namesMayChange() throws CoreException {
		save("a", "code \"engeller\"");
		ChangeCodeOperation.rename(project, barriers, "tr", "zorluklar").run(null);
		assertEquals(2, table("query_a").rows().size());
	}

	@Test
	void saysWhyAQueryCannotBeAnswered() throws CoreException {
		save("a", "code \"engeller\"");
		save("b", "any");
		new DeleteCodeOperation(project, barriers).run(null);
		ComputedTable list = table("v1_query");
		assertNotNull(cell(list, 0, "error"));
		assertNull(cell(list, 0, "hits"));
		assertNull(cell(list, 1, "error"));
		assertEquals(List.of("query_b"), tables().stream().map(ComputedTable::name)
				.filter(name -> name.startsWith("query_")).toList());
	}

	@Test
	void aQueryHasAName() throws CoreException {
		CoreException refusal = assertThrows(CoreException.class, () -> save(" ", "any"));
		assertNotNull(refusal.getMessage());
		assertEquals(List.of(), project.all(CodingQuery.class));
	}

	@Test
	void rowsFitTheirColumns() throws CoreException {
		save("a", "any");
		for (ComputedTable table : tables()) {
			table.rows().forEach(
					row -> assertEquals(table.columns().size(), row.length, table.name() + Arrays.toString(row)));
		}
	}
}
