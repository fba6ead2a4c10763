/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.Table;
import org.imece.cli.internal.terminal.Terminal;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.query.coded.QueryHit;
import org.imece.coding.query.coded.QueryHits;
import org.imece.coding.query.results.QueryResults;
import org.imece.coding.query.words.KwicLine;
import org.imece.coding.query.words.TextHits;

/**
 * What was found, for people and for machines.
 *
 * @param found     how much there is; of a search that was cut short how much was found till then
 * @param documents how many documents have it
 * @param truncated whether there is more than the table has
 */
record FindOutput(Table table, List<Line> lines, int found, int documents, boolean truncated) {

	/** Letters on each side that fit on a line of a terminal. */
	private static final int SIDE = 40;

	/** A hit as people read it. */
	record Line(String document, String left, String hit, String right, String code) {
	}

	static FindOutput ofTexts(List<KwicLine> found, TextHits hits) {
		Table table = new Table().column("document", "").column("documentId", "").column("start", "").column("end", "")
				.column("speaker", "").column("left", "").column("hit", "").column("right", "");
		List<Line> lines = new ArrayList<>();
		for (KwicLine line : found) {
			table.row(line.document(), line.hit().documentId(), line.hit().start(), line.hit().end(), line.speaker(),
					line.left(), line.keyword(), line.right());
			lines.add(new Line(line.document(), line.left(), line.keyword(), line.right(), ""));
		}
		return new FindOutput(table, lines, found.size(), hits.documents(), hits.truncated());
	}

	static FindOutput ofCodings(Corpus corpus, QueryHits hits, int limit) {
		Table table = new Table().column("document", "").column("documentId", "").column("start", "").column("end", "")
				.column("code", "").column("codeId", "").column("coder", "").column("speaker", "").column("left", "")
				.column("hit", "").column("right", "").column("memo", "").column("uri", "");
		List<Line> lines = new ArrayList<>();
		for (QueryHit hit : hits.hits().subList(0, Math.min(limit, hits.hits().size()))) {
			QueryResults.Place place = QueryResults.place(corpus, hit);
			table.row(place.document(), hit.coding().documentId(), hit.start(), hit.end(), place.code(),
					hit.coding().codeId(), place.coder(), place.speaker(), place.before(), place.text(), place.after(),
					hit.coding().memo(), "imece:/" + hit.coding().setId() + '#' + hit.coding().id());
			lines.add(new Line(place.document(), place.before(), place.text(), place.after(), place.code()));
		}
		return new FindOutput(table, lines, hits.hits().size(), hits.documents(), hits.hits().size() > limit);
	}

	Map<String, Object> json() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("found", found);
		json.put("documents", documents);
		json.put("truncated", truncated);
		json.put("hits", table);
		return json;
	}

	/** Hits under each other, below the title of their document. */
	List<String> lines(Terminal terminal) {
		if (lines.isEmpty()) {
			return List.of(Messages.Find_nothing);
		}
		List<String> text = new ArrayList<>();
		text.add(Messages.format(Messages.Find_found, found, documents));
		String document = null;
		for (Line line : lines) {
			if (!line.document().equals(document)) {
				document = line.document();
				text.add("");
				text.add(terminal.emphasised(document));
			}
			text.add(left(line.left()) + ' ' + terminal.emphasised(line.hit().strip().replaceAll("\\s+", " ")) + ' '
					+ right(line.right()) + (line.code().isEmpty() ? "" : "  [" + line.code() + ']'));
		}
		return text;
	}

	private static String left(String context) {
		String stripped = context.strip();
		int letters = stripped.codePointCount(0, stripped.length());
		return letters <= SIDE ? " ".repeat(SIDE - letters) + stripped
				: '…' + stripped.substring(stripped.offsetByCodePoints(stripped.length(), 1 - SIDE));
	}

	private static String right(String context) {
		String stripped = context.strip();
		return stripped.codePointCount(0, stripped.length()) <= SIDE ? stripped
				: stripped.substring(0, stripped.offsetByCodePoints(0, SIDE - 1)) + '…';
	}
}
