/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.vocabulary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.imece.core.text.TextDecoder;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Term;
import org.imece.model.core.Vocabulary;

/**
 * Reads the table of a vocabulary: tab-separated, UTF-8, the first row has the names of the columns. {@code code},
 * {@code parent}, {@code label_en}, {@code label_tr} and {@code recalled} are known, any other column becomes a property
 * of the term. A table with a stray blank, a code twice, a parent that does not come before its terms, or a term without
 * a label is refused with the line: tables made by hand have all of these.
 *
 * @since 0.1
 */
public final class VocabularyTable {

	private static final String CODE = "code";
	private static final String PARENT = "parent";
	private static final String RECALLED = "recalled";
	private static final String LABEL = "label_";

	private final String name;
	private final Vocabulary vocabulary;
	private final Map<String, Term> terms = new LinkedHashMap<>();
	private List<String> columns;

	private VocabularyTable(ShippedVocabulary shipped) {
		name = shipped.scheme() + ' ' + shipped.version();
		vocabulary = CoreFactory.eINSTANCE.createVocabulary();
		vocabulary.setId(id(name));
		vocabulary.setScheme(shipped.scheme());
		vocabulary.setVersion(shipped.version());
		vocabulary.setSource(shipped.source());
	}

	/** @throws IOException if the table breaks a rule; the message names the line, for the author of the table */
	public static Vocabulary read(ShippedVocabulary shipped, byte[] bytes) throws IOException {
		VocabularyTable table = new VocabularyTable(shipped);
		String text = TextDecoder.decode(table.name, bytes, StandardCharsets.UTF_8.name()).text();
		int line = 0;
		for (String row : text.split("\r?\n")) {
			line++;
			List<String> cells = List.of(row.split("\t", -1));
			if (cells.stream().anyMatch(cell -> !cell.equals(cell.strip()) || cell.contains("  "))) {
				throw table.broken(line, "stray blank");
			}
			if (line == 1) {
				table.header(cells);
			} else {
				table.row(line, cells);
			}
		}
		return table.vocabulary;
	}

	private void header(List<String> cells) throws IOException {
		columns = cells;
		if (!columns.contains(CODE) || columns.stream().noneMatch(column -> column.startsWith(LABEL))) {
			throw broken(1, "no column code or label");
		}
	}

	private void row(int line, List<String> cells) throws IOException {
		if (cells.size() != columns.size()) {
			throw broken(line, cells.size() + " cells for " + columns.size() + " columns");
		}
		Term term = CoreFactory.eINSTANCE.createTerm();
		List<Term> siblings = vocabulary.getTerms();
		for (int i = 0; i < cells.size(); i++) {
			String column = columns.get(i);
			String cell = cells.get(i);
			if (cell.isEmpty()) {
				continue;
			}
			if (column.equals(CODE)) {
				term.setCode(cell);
				term.setId(id(name + ' ' + cell));
			} else if (column.equals(PARENT)) {
				Term parent = terms.get(cell);
				if (parent == null) {
					throw broken(line, "unknown parent " + cell);
				}
				siblings = parent.getNarrower();
			} else if (column.equals(RECALLED)) {
				term.setRecalled(Boolean.parseBoolean(cell));
			} else if (column.startsWith(LABEL)) {
				term.getNames().put(column.substring(LABEL.length()), cell);
			} else {
				term.getProperties().put(column, cell);
			}
		}
		if (term.getCode() == null || term.getNames().isEmpty()) {
			throw broken(line, "no code or no label");
		}
		if (terms.put(term.getCode(), term) != null) {
			throw broken(line, "code " + term.getCode() + " twice");
		}
		siblings.add(term);
	}

	private IOException broken(int line, String fault) {
		return new IOException(name + ", line " + line + ": " + fault);
	}

	private static String id(String name) {
		return UUID.nameUUIDFromBytes(("imece vocabulary " + name).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** All terms, broader before narrower, in the order of the vocabulary. */
	public static List<Term> terms(Vocabulary vocabulary) {
		List<Term> all = new ArrayList<>();
		vocabulary.getTerms().forEach(term -> collect(term, all));
		return all;
	}

	private static void collect(Term term, List<Term> all) {
		all.add(term);
		term.getNarrower().forEach(narrower -> collect(narrower, all));
	}
}
