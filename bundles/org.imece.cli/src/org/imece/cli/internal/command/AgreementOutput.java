/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.imece.cli.internal.terminal.Table;
import org.imece.coding.agreement.AgreementQuestion;
import org.imece.coding.agreement.AgreementResult;
import org.imece.coding.agreement.AgreementTable;
import org.imece.coding.agreement.CodeAgreement;
import org.imece.coding.agreement.Coefficient;
import org.imece.coding.agreement.ComparedPassage;
import org.imece.coding.agreement.ComparedPassage.Mark;
import org.imece.coding.agreement.measure.Estimate;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.table.CellText;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;
import org.imece.core.text.UserLocale;

/** An agreement for people and for machines. */
final class AgreementOutput {

	private final AgreementResult result;
	private final Corpus corpus;
	private final ResultTable overview;

	AgreementOutput(AgreementResult result, Corpus corpus) {
		this.result = result;
		this.corpus = corpus;
		overview = AgreementTable.overview(result, corpus);
	}

	/** What people read. */
	Table overview() {
		CellText texts = new CellText(UserLocale.get());
		Table table = new Table();
		overview.columns().forEach(column -> table.column(column.title(), column.title()));
		for (Object[] row : overview.rows()) {
			Object[] cells = new Object[row.length];
			for (int i = 0; i < row.length; i++) {
				ResultColumn column = overview.columns().get(i);
				cells[i] = texts.of(column, row[i]);
			}
			table.row(cells);
		}
		return table;
	}

	List<String> remarks() {
		return overview.remarks();
	}

	/** A row for each code and coefficient. */
	Table coefficients() {
		Table table = new Table().column("scope", "").column("code_id", "").column("code", "").column("coefficient", "")
				.column("value", "").column("low", "").column("high", "");
		result.codes().forEach(code -> rows(table, "code", code.codeId(), code.estimates()));
		rows(table, "pooled", null, result.pooled());
		rows(table, "together", null, result.together());
		return table;
	}

	private void rows(Table table, String scope, String codeId, Map<Coefficient, Estimate> estimates) {
		estimates.forEach((coefficient, estimate) -> table.row(scope, codeId, codeId == null ? null : code(codeId),
				coefficient.key(), number(estimate.value()), number(estimate.low()), number(estimate.high())));
	}

	Map<String, Object> json() {
		AgreementQuestion question = result.question();
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("unit", question.unit().key());
		json.put("units", result.units());
		json.put("missing", result.missing());
		json.put("resamples", question.resamples());
		json.put("seed", question.seed());
		json.put("blocks", result.blocks());
		json.put("coders", result.coderIds().stream().map(id -> named(id, coder(id))).toList());
		json.put("documents", result.documentIds().stream().map(id -> named(id, document(id))).toList());
		json.put("excluded", result.excludedIds().stream().map(id -> named(id, document(id))).toList());
		json.put("codes", result.codes().stream().map(this::json).toList());
		json.put("pooled", json(result.pooled()));
		json.put("together", json(result.together()));
		json.put("coverage", number(result.coverage()));
		json.put("disagreements", result.disagreements().stream().map(this::json).toList());
		return json;
	}

	private static Map<String, Object> named(String id, String title) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("id", id);
		json.put("title", title);
		return json;
	}

	private Map<String, Object> json(CodeAgreement code) {
		Map<String, Object> json = named(code.codeId(), code(code.codeId()));
		json.put("prevalence", number(code.prevalence()));
		json.put("passages", code.passages());
		json.put("coverage", number(code.coverage()));
		json.put("coefficients", json(code.estimates()));
		return json;
	}

	private static Map<String, Object> json(Map<Coefficient, Estimate> estimates) {
		Map<String, Object> json = new LinkedHashMap<>();
		estimates.forEach((coefficient, estimate) -> {
			Map<String, Object> values = new LinkedHashMap<>();
			values.put("value", number(estimate.value()));
			values.put("low", number(estimate.low()));
			values.put("high", number(estimate.high()));
			json.put(coefficient.key(), values);
		});
		return json;
	}

	private Map<String, Object> json(ComparedPassage passage) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("document", passage.documentId());
		json.put("code", passage.codeId());
		json.put("start", passage.start());
		json.put("end", passage.end());
		json.put("extent", passage.extent());
		List<Object> marks = new ArrayList<>();
		for (Mark mark : passage.marks()) {
			Map<String, Object> own = new LinkedHashMap<>();
			own.put("coder", mark.coderId());
			own.put("spans", mark.spans().stream().map(span -> List.of(span.start(), span.end())).toList());
			marks.add(own);
		}
		json.put("coders", marks);
		return json;
	}

	/** JSON has nothing for what is not a number. */
	private static Double number(double value) {
		return Double.isNaN(value) ? null : value;
	}

	private String code(String id) {
		return corpus.code(id).map(CorpusCode::title).orElse("");
	}

	private String coder(String id) {
		return corpus.coder(id).map(CorpusCoder::title).orElse("");
	}

	private String document(String id) {
		return corpus.document(id).map(CorpusDocument::title).orElse("");
	}
}
