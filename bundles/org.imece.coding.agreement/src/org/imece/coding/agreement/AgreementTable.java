/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.imece.coding.agreement.internal.Messages;
import org.imece.coding.agreement.measure.Estimate;
import org.imece.coding.code.Codes;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;

/**
 * An agreement as a table: a row for each code, and below them all codes.
 *
 * @since 0.1
 */
public final class AgreementTable {

	private final AgreementResult result;
	private final Corpus corpus;
	private final List<Coefficient> coefficients;
	private final boolean full;

	private AgreementTable(AgreementResult result, Corpus corpus, boolean full) {
		this.result = result;
		this.corpus = corpus;
		this.full = full;
		coefficients = List.copyOf(Coefficient.of(result.question().unit()));
	}

	/** To be looked at: with short headings and the interval of the main coefficient. */
	public static ResultTable overview(AgreementResult result, Corpus corpus) {
		return new AgreementTable(result, corpus, false).table();
	}

	/** To be kept: with all intervals. */
	public static ResultTable full(AgreementResult result, Corpus corpus) {
		return new AgreementTable(result, corpus, true).table();
	}

	private String title(String codeId) {
		return corpus.code(codeId).map(code -> full ? String.join(Codes.SEPARATOR, code.path()) : code.title())
				.orElse("");
	}

	private boolean hasInterval(Coefficient coefficient) {
		return full || coefficient == Coefficient.main(result.question().unit());
	}

	private ResultTable table() {
		List<Object[]> rows = new ArrayList<>();
		for (CodeAgreement code : result.codes()) {
			rows.add(row(title(code.codeId()), code.estimates(), code.prevalence(), code.coverage(),
					code.passages()));
		}
		List<Integer> none = result.coderIds().stream().map(coder -> (Integer) null).collect(Collectors.toList());
		rows.add(row(Messages.Table_pooled, result.pooled(), Double.NaN, Double.NaN, none));
		if (!result.together().isEmpty()) {
			rows.add(row(Messages.Table_together, result.together(), Double.NaN, result.coverage(), none));
		}
		return new ResultTable(Messages.Table_title, columns(), rows, remarks());
	}

	private List<ResultColumn> columns() {
		List<ResultColumn> columns = new ArrayList<>();
		columns.add(ResultColumn.text(Messages.Table_code));
		for (Coefficient coefficient : coefficients) {
			String heading = full ? coefficient.label() : coefficient.symbol();
			columns.add(ResultColumn.number(heading));
			if (hasInterval(coefficient)) {
				columns.add(ResultColumn.number(Messages.format(Messages.Table_low, heading)));
				columns.add(ResultColumn.number(Messages.format(Messages.Table_high, heading)));
			}
		}
		columns.add(ResultColumn.share(Messages.Table_coded));
		if (isContinuum()) {
			columns.add(ResultColumn.share(Messages.Table_coverage));
		}
		for (String coder : result.coderIds()) {
			columns.add(ResultColumn.count(Messages.format(Messages.Table_passages,
					corpus.coder(coder).map(CorpusCoder::title).orElse(""))));
		}
		return columns;
	}

	private boolean isContinuum() {
		return result.question().unit() == AgreementUnit.CONTINUUM;
	}

	private Object[] row(String title, Map<Coefficient, Estimate> estimates, double prevalence, double coverage,
			List<Integer> passages) {
		List<Object> cells = new ArrayList<>();
		cells.add(title);
		for (Coefficient coefficient : coefficients) {
			Estimate estimate = estimates.getOrDefault(coefficient, Estimate.UNDEFINED);
			cells.add(estimate.value());
			if (hasInterval(coefficient)) {
				cells.add(estimate.low());
				cells.add(estimate.high());
			}
		}
		cells.add(prevalence);
		if (isContinuum()) {
			cells.add(coverage);
		}
		cells.addAll(passages);
		return cells.toArray();
	}

	private List<String> remarks() {
		List<String> remarks = new ArrayList<>();
		AgreementQuestion question = result.question();
		remarks.add(Messages.format(Messages.Table_remarkUnits, result.units(), question.unit().label(),
				result.documentIds().size(), result.coderIds().size()));
		if (question.resamples() > 0) {
			remarks.add(Messages.format(Messages.Table_remarkInterval, question.resamples(), result.blocks(),
					blocks(question.unit()), String.valueOf(question.seed())));
		}
		if (result.missing() > 0) {
			remarks.add(Messages.format(Messages.Table_remarkMissing, result.missing()));
		}
		if (!result.excludedIds().isEmpty()) {
			remarks.add(Messages.format(Messages.Table_remarkExcluded, result.excludedIds().stream()
					.map(id -> corpus.document(id).map(CorpusDocument::title).orElse("")).collect(
							Collectors.joining(", "))));
		}
		if (result.together().isEmpty() && result.codes().size() > 1) {
			remarks.add(Messages.Table_remarkOverlap);
		}
		return remarks;
	}

	private static String blocks(AgreementUnit unit) {
		return switch (unit) {
		case SENTENCE -> Messages.Blocks_sentence;
		case PARAGRAPH -> Messages.Blocks_paragraph;
		default -> Messages.Blocks_turn;
		};
	}
}
