/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.internal.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.ComputedTable;
import org.imece.model.PartialDate;
import org.imece.model.coding.Case;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.Variable;
import org.imece.model.coding.VariableValue;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Jurisdiction;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisTablesTest {

	private static final CodingFactory FACTORY = CodingFactory.eINSTANCE;

	@TempDir
	private Path folder;
	private TestProject test;
	private Code trust;
	private Code language;
	private Coder other;
	private Document later;

	@BeforeEach
	void create() throws Exception {
		test = TestProject.create(folder);
		test.project.edit("", this::fill);
	}

	private void fill() {
		Codebook book = FACTORY.createCodebook();
		trust = code(book, "güven");
		language = code(book, "dil");
		test.project.add(book);
		other = FACTORY.createCoder();
		other.setHandle("Mert");
		test.project.add(other);
		later = document("Sonraki", "2026-05-02", jurisdiction("Türkiye"), "Güven önemli bir konu.");
		Document earlier = document("Önceki", "2026-04", jurisdiction("Belçika"), "Ortak dil ve güven.");
		test.project.add(set(later, coding(0, 5, trust), coding(0, 12, language)));
		test.project.add(set(earlier, coding(6, 9, language)));
		Variable size = FACTORY.createVariable();
		size.getNames().put("tr", "ölçek");
		test.project.add(size);
		Case it = FACTORY.createCase();
		it.getNames().put("tr", "Kurum");
		it.getDocuments().add(later);
		VariableValue value = FACTORY.createVariableValue();
		value.setVariable(size);
		value.setValue("büyük");
		it.getValues().add(value);
		test.project.add(it);
	}

	private static Code code(Codebook book, String name) {
		Code code = FACTORY.createCode();
		code.getNames().put("tr", name);
		code.setCodable(true);
		book.getCodes().add(code);
		return code;
	}

	private Jurisdiction jurisdiction(String name) {
		Jurisdiction jurisdiction = CoreFactory.eINSTANCE.createJurisdiction();
		jurisdiction.getNames().put("tr", name);
		return test.project.add(jurisdiction);
	}

	private Document document(String name, String at, Jurisdiction jurisdiction, String text) {
		Document document = FACTORY.createDocument();
		document.getNames().put("tr", name);
		document.setLanguage("tr");
		document.setAt(PartialDate.valueOf(at));
		document.setJurisdiction(jurisdiction);
		document.setText(text);
		return test.project.add(document);
	}

	private CodingSet set(Document document, Coding... codings) {
		CodingSet set = FACTORY.createCodingSet();
		set.setDocument(document);
		set.setCoder(other);
		set.getCodings().addAll(List.of(codings));
		return set;
	}

	private static Coding coding(int start, int end, Code code) {
		Coding coding = FACTORY.createCoding();
		coding.setStart(start);
		coding.setEnd(end);
		coding.setCode(code);
		return coding;
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	private Map<String, ComputedTable> tables() throws Exception {
		return new AnalysisTables().compute(test.project, new NullProgressMonitor()).stream()
				.collect(Collectors.toMap(ComputedTable::name, Function.identity()));
	}

	@Test
	void everyRowFitsItsColumnsAndTheFirstIsAKey() throws Exception {
		for (ComputedTable table : tables().values()) {
			assertTrue(table.name().matches("v1_[a-z_]+"), table.name());
			assertTrue(!table.rows().isEmpty(), table.name());
			Set<Object> keys = new HashSet<>();
			for (Object[] row : table.rows()) {
				assertEquals(table.columns().size(), row.length, table.name());
				assertTrue(keys.add(row[0]), table.name());
				for (int i = 0; i < row.length; i++) {
					assertTrue(fits(table.columns().get(i), row[i]), table.name() + ' ' + table.columns().get(i).name());
				}
			}
		}
	}

	private static boolean fits(Column column, Object value) {
		return value == null || switch (column.type()) {
		case TEXT -> value instanceof String;
		case INTEGER -> value instanceof Integer || value instanceof Long;
		case REAL -> value instanceof Double number && Double.isFinite(number);
		};
	}

	@Test
	void numbers() throws Exception {
		Map<String, ComputedTable> tables = tables();
		assertEquals(3, tables.get("v1_code_document").rows().size());
		Object[] pair = tables.get("v1_code_cooccurrence").rows().get(0);
		assertEquals(List.of("overlap", trust.getId(), language.getId(), 1, 1, 1, 2, 0.5),
				List.of(pair).subList(1, pair.length));
		assertEquals(List.of("büyük", 1L, 1, 1, 1.0), List.of(tables.get("v1_code_attribute").rows().get(0)).subList(3, 8));
		assertEquals(2, tables.get("v1_group_comparison").rows().size());
		assertEquals("önemli", tables.get("v1_word").rows().stream().map(row -> row[0])
				.filter("önemli"::equals).findFirst().orElseThrow());
	}

	@Test
	void saturationFollowsTheDates() throws Exception {
		List<Object[]> rows = tables().get("v1_saturation").rows();
		assertEquals(List.of(later.getId(), 2, 2, 1, 2), List.of(rows.get(1)));
		assertEquals(1, rows.get(0)[3]);
	}

	@Test
	void whatOthersCodeBlindlyIsNotCounted() throws Exception {
		test.project.edit("", () -> {
			CodingRound round = FACTORY.createCodingRound();
			round.getDocuments().add(later);
			round.getCoders().add(other);
			Coder me = FACTORY.createCoder();
			me.setHandle("Ayşe Demir");
			test.project.add(me);
			round.getCoders().add(me);
			test.project.add(round);
		});
		assertEquals(1, tables().get("v1_code_document").rows().size());
		assertEquals(0, tables().get("v1_code_cooccurrence").rows().size());
	}
}
