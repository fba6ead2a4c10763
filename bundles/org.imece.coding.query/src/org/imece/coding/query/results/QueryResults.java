/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.results;

import java.util.ArrayList;
import java.util.List;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusTurn;
import org.imece.coding.query.coded.QueryHit;
import org.imece.coding.query.internal.Messages;
import org.imece.coding.query.words.KwicLine;
import org.imece.coding.query.words.WordCount;
import org.imece.coding.query.words.WordList;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;

/**
 * Makes tables of what was found, for lists, files and reports.
 *
 * @since 0.1
 */
public final class QueryResults {

	private static final int CONTEXT = 60;

	/**
	 * Where a hit is, in words.
	 *
	 * @param text   the text of the hit as it is
	 * @param before up to 60 UTF-16 units before it, on one line
	 * @param after  up to 60 UTF-16 units behind it, on one line
	 * @since 0.1
	 */
	public record Place(String document, String code, String coder, String speaker, String text, String before,
			String after) {
	}

	private QueryResults() {
	}

	/** Where a hit is; names are empty where they are not known. */
	public static Place place(Corpus corpus, QueryHit hit) {
		CorpusDocument document = corpus.document(hit.coding().documentId()).orElseThrow();
		String text = document.text();
		int start = Math.clamp(hit.start(), 0, text.length());
		int end = Math.clamp(hit.end(), start, text.length());
		return new Place(document.title(), corpus.code(hit.coding().codeId()).map(CorpusCode::title).orElse(""),
				corpus.coder(hit.coding().coderId()).map(CorpusCoder::title).orElse(""),
				document.turnOf(start).map(CorpusTurn::speakerLabel).orElse(""), text.substring(start, end),
				line(text.substring(boundary(text, Math.max(0, start - CONTEXT)), start)),
				line(text.substring(end, boundary(text, Math.min(text.length(), end + CONTEXT)))));
	}

	private static int boundary(String text, int offset) {
		return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1
				: offset;
	}

	private static String line(String text) {
		return text.replaceAll("\\s+", " ");
	}

	/** Hits of a query, one in each row. */
	public static ResultTable hits(String title, Corpus corpus, List<QueryHit> hits) {
		List<Object[]> rows = new ArrayList<>(hits.size());
		for (QueryHit hit : hits) {
			Place place = place(corpus, hit);
			rows.add(new Object[] { place.document(), place.code(), place.before(), place.text(), place.after(),
					place.speaker(), place.coder(), hit.start(), hit.end(), hit.coding().memo() });
		}
		return new ResultTable(title,
				List.of(ResultColumn.text(Messages.Result_document), ResultColumn.text(Messages.Result_code),
						ResultColumn.text(Messages.Result_before), ResultColumn.text(Messages.Result_passage),
						ResultColumn.text(Messages.Result_after), ResultColumn.text(Messages.Result_speaker),
						ResultColumn.text(Messages.Result_coder), ResultColumn.count(Messages.Result_start),
						ResultColumn.count(Messages.Result_end), ResultColumn.text(Messages.Result_memo)),
				rows);
	}

	/** A concordance, one line in each row. */
	public static ResultTable concordance(String title, List<KwicLine> lines) {
		return new ResultTable(title,
				List.of(ResultColumn.text(Messages.Result_document), ResultColumn.text(Messages.Result_speaker),
						ResultColumn.text(Messages.Result_left), ResultColumn.text(Messages.Result_keyword),
						ResultColumn.text(Messages.Result_right), ResultColumn.count(Messages.Result_start),
						ResultColumn.count(Messages.Result_end)),
				lines.stream().map(line -> new Object[] { line.document(), line.speaker(), line.left(), line.keyword(),
						line.right(), line.hit().start(), line.hit().end() }).toList());
	}

	/** Words with their frequencies. */
	public static ResultTable words(String title, WordList list) {
		List<Object[]> rows = new ArrayList<>(list.words().size());
		for (WordCount word : list.words()) {
			rows.add(new Object[] { word.word(), word.count(), word.perThousand(), word.documents(),
					word.forms().size() < 2 ? "" : String.join(", ", word.forms()) });
		}
		return new ResultTable(title,
				List.of(ResultColumn.text(Messages.Result_word), ResultColumn.count(Messages.Result_count),
						ResultColumn.number(Messages.Result_perThousand), ResultColumn.count(Messages.Result_documents),
						ResultColumn.text(Messages.Result_forms)),
				rows);
	}

	/** Words with their frequencies in each document. */
	public static ResultTable wordsByDocument(String title, Corpus corpus, WordList list) {
		List<CorpusDocument> documents = List.copyOf(corpus.documents());
		List<ResultColumn> columns = new ArrayList<>(
				List.of(ResultColumn.text(Messages.Result_word), ResultColumn.count(Messages.Result_count)));
		documents.forEach(document -> columns.add(ResultColumn.count(document.title())));
		List<Object[]> rows = new ArrayList<>(list.words().size());
		for (WordCount word : list.words()) {
			Object[] row = new Object[columns.size()];
			row[0] = word.word();
			row[1] = word.count();
			for (int i = 0; i < documents.size(); i++) {
				row[i + 2] = word.perDocument().getOrDefault(documents.get(i).id(), 0);
			}
			rows.add(row);
		}
		return new ResultTable(title, columns, rows);
	}
}
