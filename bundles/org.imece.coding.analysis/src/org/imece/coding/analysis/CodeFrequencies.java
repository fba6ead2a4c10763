/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.ArrayList;
import java.util.List;

import org.imece.coding.analysis.internal.Messages;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;

/**
 * How often each code was used.
 *
 * @param rows one for each code of the scope, in its order
 * @since 0.1
 */
public record CodeFrequencies(CodedScope scope, List<CodeFrequency> rows) {

	public CodeFrequencies {
		rows = List.copyOf(rows);
	}

	/** The passages behind a row. */
	public List<CorpusSegment> segments(int row) {
		return scope.segments(row);
	}

	/** A row for each code. */
	public ResultTable table() {
		boolean narrower = scope.filter().withNarrower();
		List<ResultColumn> columns = new ArrayList<>(List.of(ResultColumn.text(Messages.Column_code),
				ResultColumn.text(Messages.Column_path), ResultColumn.count(Messages.Column_codings)));
		if (narrower) {
			columns.add(ResultColumn.count(Messages.Column_withNarrower));
		}
		columns.addAll(List.of(ResultColumn.count(Messages.Column_documents), ResultColumn.count(Messages.Column_coders),
				ResultColumn.count(Messages.Column_characters), ResultColumn.count(Messages.Column_words),
				ResultColumn.share(Messages.Column_codingShare), ResultColumn.share(Messages.Column_textShare)));
		List<Object[]> cells = rows.stream().map(row -> {
			List<Object> line = new ArrayList<>(
					List.of(row.code().title(), Remarks.above(row.code()), row.own()));
			if (narrower) {
				line.add(row.codings());
			}
			line.addAll(List.of(row.documents(), row.coders(), row.characters(), row.words(), row.codingShare(),
					row.textShare()));
			return line.toArray();
		}).toList();
		List<String> remarks = new ArrayList<>(Remarks.severalCoders(scope));
		remarks.add(Messages.Remark_overlapsOnce);
		return new ResultTable(Messages.Frequencies_title, columns, cells, remarks);
	}
}
