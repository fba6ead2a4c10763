/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.internal.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusReader;
import org.imece.coding.query.coded.QueryHit;
import org.imece.coding.query.coded.QueryNames;
import org.imece.coding.query.coded.QueryOperation;
import org.imece.coding.query.coded.QueryParser;
import org.imece.coding.query.results.QueryResults;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.ComputedTable;
import org.imece.core.reporting.IComputedTables;
import org.imece.core.store.RecordHeader;
import org.imece.core.text.Folding;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingQuery;
import org.imece.model.core.CorePackage;

/** Saved queries as views: one that lists them, one with the hits of all, and one for each with its hits. */
public final class SavedQueryTables implements IComputedTables {

	private static final int LONGEST_NAME = 48;

	private static final List<Column> QUERY = List.of( //
			Column.text("id", "Identifier of the query"), //
			Column.text("name", "Name in the main language of the project"), //
			Column.text("expression", "The question in the language of queries"), //
			Column.text("view_name", "The view with its hits; follows from the name; null if it cannot be answered"), //
			Column.integer("hits", "Number of hits; null if it cannot be answered"), //
			Column.integer("documents", "Number of documents with a hit; null if it cannot be answered"), //
			Column.text("error", "Why it cannot be answered, such as a code that is gone; null if it can"));

	private static final List<Column> HIT = List.of( //
			Column.integer("position", "Number of the hit in the order of documents and texts, from 1"), //
			Column.text("coding_id", "The coding that the hit stems from, v1_coding.id"), //
			Column.text("document_id", "The document, v1_document.id"), //
			Column.text("document", "Title of the document"), //
			Column.text("code_id", "The code, v1_code.id; null for a passage that is only marked"), //
			Column.text("code", "Title of the code"), //
			Column.text("coder_id", "Who coded, v1_coder.id; null if unknown"), //
			Column.text("coder", "Name of the coder"), //
			Column.text("speaker", "Who speaks at its start, as printed"), //
			Column.integer("start", "Offset of the first UTF-16 unit in the text"), //
			Column.integer("end", "Offset behind the last UTF-16 unit"), //
			Column.text("text", "The text of the hit, which may be a part of what was coded"), //
			Column.text("before", "Up to 60 characters before it, on one line"), //
			Column.text("after", "Up to 60 characters behind it, on one line"), //
			Column.text("memo", "Note of the coder"));

	/** A query as it is in the store. */
	private record Saved(String id, String name, String expression) {
	}

	@Override
	public Set<EClass> dependsOn() {
		return Set.of(CodingPackage.Literals.CODING_QUERY, CodingPackage.Literals.DOCUMENT,
				CodingPackage.Literals.CODEBOOK, CodingPackage.Literals.CODER, CodingPackage.Literals.CODING_SET,
				CodingPackage.Literals.CASE, CodingPackage.Literals.VARIABLE, CodingPackage.Literals.CODING_ROUND,
				CorePackage.Literals.JURISDICTION);
	}

	@Override
	public List<ComputedTable> compute(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		List<Saved> queries = queries(project);
		List<Object[]> rows = new ArrayList<>();
		List<Object[]> allHits = new ArrayList<>();
		List<ComputedTable> tables = new ArrayList<>();
		if (!queries.isEmpty()) {
			Corpus corpus = new CorpusReader(project).read(progress.split(1));
			QueryNames names = QueryNames.of(project, corpus);
			progress.setWorkRemaining(queries.size());
			Set<String> views = new HashSet<>();
			for (Saved query : queries) {
				answer(query, corpus, names, views, progress.split(1)).addTo(rows, allHits, tables);
			}
		}
		List<Column> columns = new ArrayList<>(List.of(Column.text("query_id", "The saved query, v1_query.id"),
				Column.text("query", "Name of the query")));
		columns.addAll(HIT);
		tables.add(new ComputedTable("v1_query", "A saved query over codings.", QUERY, rows));
		tables.add(new ComputedTable("v1_query_hit",
				"A passage that a saved query finds: a coding, or the part of it that the query is about.", columns,
				allHits));
		return tables;
	}

	/** By name, so that the names of views do not depend on chance. */
	private static List<Saved> queries(IResearchProject project) throws CoreException {
		RecordReader reader = new RecordReader();
		List<Saved> queries = new ArrayList<>();
		for (RecordHeader header : project.records(CodingPackage.Literals.CODING_QUERY)) {
			project.store().read(header.id()).flatMap(reader::read).ifPresent(root -> queries.add(new Saved(header.id(),
					header.title(), Objects.requireNonNullElse(((CodingQuery) root).getExpression(), ""))));
		}
		queries.sort(Comparator.comparing(Saved::name).thenComparing(Saved::id));
		return queries;
	}

	/** Rows of one query. */
	private record Answer(Saved query, Optional<ComputedTable> table, int documents, String error) {

		void addTo(List<Object[]> rows, List<Object[]> allHits, List<ComputedTable> tables) {
			rows.add(new Object[] { query.id(), query.name(), query.expression(),
					table.map(ComputedTable::name).orElse(null), table.map(it -> it.rows().size()).orElse(null),
					table.isPresent() ? documents : null, error });
			table.ifPresent(found -> {
				tables.add(found);
				for (Object[] row : found.rows()) {
					Object[] with = new Object[row.length + 2];
					with[0] = query.id();
					with[1] = query.name();
					System.arraycopy(row, 0, with, 2, row.length);
					allHits.add(with);
				}
			});
		}
	}

	private static Answer answer(Saved query, Corpus corpus, QueryNames names, Set<String> views, SubMonitor monitor) {
		try {
			var hits = new QueryOperation(corpus, QueryParser.parse(query.expression(), names)).run(monitor);
			List<Object[]> rows = new ArrayList<>();
			for (QueryHit hit : hits.hits()) {
				rows.add(row(corpus, hit, rows.size() + 1));
			}
			ComputedTable table = new ComputedTable(viewName(query.name(), views),
					"A passage that the saved query \"" + query.name() + "\" finds.", HIT, rows);
			return new Answer(query, Optional.of(table), hits.documents(), null);
		} catch (CoreException e) { // a code is gone, for instance; the other queries are still of use
			return new Answer(query, Optional.empty(), 0, e.getMessage());
		}
	}

	private static Object[] row(Corpus corpus, QueryHit hit, int position) {
		QueryResults.Place place = QueryResults.place(corpus, hit);
		return new Object[] { position, hit.coding().id(), hit.coding().documentId(), place.document(),
				orNull(hit.coding().codeId()), orNull(place.code()), orNull(hit.coding().coderId()),
				orNull(place.coder()), orNull(place.speaker()), hit.start(), hit.end(), place.text(), place.before(),
				place.after(), orNull(hit.coding().memo()) };
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	private static String viewName(String name, Set<String> taken) {
		String plain = Folding.fold(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_")
				.replaceAll("^_+|_+$", "");
		String base = plain.isEmpty() ? "query" : "query_" + plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
		String unique = base;
		for (int i = 2; !taken.add(unique); i++) {
			unique = base + '_' + i;
		}
		return unique;
	}
}
