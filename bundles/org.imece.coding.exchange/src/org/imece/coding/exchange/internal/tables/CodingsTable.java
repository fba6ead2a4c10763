/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.imece.coding.code.Codes;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.corpus.CorpusTurn;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;

/** Everything coded as a table, one coding a row, in reading order. */
final class CodingsTable {

	private CodingsTable() {
	}

	/** @param language of the headings */
	static ResultTable of(Corpus corpus, String language) {
		List<ResultColumn> columns = Arrays.stream(Heading.values()).map(heading -> switch (heading) {
		case BEGINNING, END -> ResultColumn.count(heading.in(language));
		case AT -> ResultColumn.moment(heading.in(language));
		default -> ResultColumn.text(heading.in(language));
		}).toList();
		List<Object[]> rows = new ArrayList<>();
		for (CorpusDocument document : corpus.documents()) {
			for (CorpusSegment segment : corpus.segments(document.id())) {
				rows.add(row(corpus, document, segment));
			}
		}
		return new ResultTable(Messages.Tables_title, columns, rows);
	}

	/** Positions are in code points, which every program can count. */
	private static Object[] row(Corpus corpus, CorpusDocument document, CorpusSegment segment) {
		String text = document.text();
		int start = Math.clamp(segment.start(), 0, text.length());
		int end = Math.clamp(segment.end(), start, text.length());
		return new Object[] { document.title(),
				corpus.code(segment.codeId()).map(CorpusCode::path).map(path -> String.join(Codes.SEPARATOR, path))
						.orElse(""),
				corpus.text(segment), text.codePointCount(0, start), text.codePointCount(0, end),
				document.turnOf(segment.start()).map(CorpusTurn::speakerLabel).orElse(""),
				corpus.coder(segment.coderId()).map(CorpusCoder::title).orElse(""), segment.memo(), segment.at() };
	}
}
