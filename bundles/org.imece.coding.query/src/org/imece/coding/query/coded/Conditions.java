/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCase;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusTurn;
import org.imece.coding.query.coded.Condition.Both;
import org.imece.coding.query.coded.Condition.Contains;
import org.imece.coding.query.coded.Condition.Not;
import org.imece.coding.query.coded.Condition.OneOf;
import org.imece.coding.query.coded.Condition.Origin;
import org.imece.coding.query.coded.Condition.VariableIs;
import org.imece.coding.query.words.TextHit;
import org.imece.coding.query.words.TextPattern;
import org.imece.coding.query.words.TextSearch;

/** Tells which conditions are true of a hit. Looks through the text of a document once for each expression. */
final class Conditions {

	private final Map<String, List<CorpusCase>> casesOfDocuments = new HashMap<>();
	private final Map<String, List<CorpusCase>> casesOfCodings = new HashMap<>();
	private final VariableValues values;
	private final IProgressMonitor monitor;
	private final Map<TextPattern, int[][]> found = new HashMap<>();
	private CorpusDocument document;

	Conditions(Corpus corpus, IProgressMonitor monitor) {
		values = new VariableValues(corpus.variables());
		this.monitor = monitor;
		for (CorpusCase it : corpus.cases()) {
			it.documentIds().forEach(id -> casesOfDocuments.computeIfAbsent(id, key -> new ArrayList<>()).add(it));
			it.segmentIds().forEach(id -> casesOfCodings.computeIfAbsent(id, key -> new ArrayList<>()).add(it));
		}
	}

	/** Hits that follow are in this document. */
	void enter(CorpusDocument next) {
		document = next;
		found.clear();
	}

	boolean fulfils(QueryHit hit, Condition condition) throws CoreException {
		return switch (condition) {
		case Not not -> !fulfils(hit, not.condition());
		case Both both -> fulfils(hit, both.left()) && fulfils(hit, both.right());
		case OneOf one -> fulfils(hit, one.left()) || fulfils(hit, one.right());
		case Origin origin -> comesFrom(hit, origin);
		case VariableIs is -> cases(hit).anyMatch(it -> holds(it.values().get(is.variable().id()), is));
		case Contains contains -> contains.memo() ? inMemo(hit, pattern(contains)) : inText(hit, pattern(contains));
		};
	}

	private boolean comesFrom(QueryHit hit, Origin origin) {
		String id = origin.name().id();
		String title = origin.name().title();
		return switch (origin.kind()) {
		case CODER -> hit.coding().coderId().equals(id);
		case DOCUMENT -> document.id().equals(id);
		case KIND -> document.kind().name().toLowerCase(Locale.ROOT).equals(title);
		case LANGUAGE -> document.language().equals(title) || document.language().startsWith(title + '-');
		case JURISDICTION -> document.jurisdictionId().equals(id);
		case SPEAKER -> document.turnOf(hit.start()).map(CorpusTurn::speakerLabel).filter(title::equals).isPresent();
		case CASE -> cases(hit).anyMatch(it -> it.id().equals(id));
		case CODE, VARIABLE -> throw new IllegalStateException(origin.toString());
		};
	}

	private Stream<CorpusCase> cases(QueryHit hit) {
		return Stream.concat(casesOfDocuments.getOrDefault(document.id(), List.of()).stream(),
				casesOfCodings.getOrDefault(hit.coding().id(), List.of()).stream());
	}

	private boolean holds(String value, VariableIs is) {
		if (value == null || value.isBlank()) {
			return false;
		}
		var order = values.compare(is.variable().id(), value, is.value());
		return order.isPresent() && is.comparison().holds(order.getAsInt());
	}

	private static TextPattern pattern(Contains contains) {
		return new TextPattern(contains.regex() ? TextPattern.Kind.REGEX : TextPattern.Kind.WORDS, contains.expression(),
				false);
	}

	private boolean inMemo(QueryHit hit, TextPattern pattern) throws CoreException {
		return !hit.coding().memo().isBlank()
				&& !TextSearch.in(hit.coding().memo(), document.language(), pattern, monitor).isEmpty();
	}

	private boolean inText(QueryHit hit, TextPattern pattern) throws CoreException {
		int[][] places = found.get(pattern);
		if (places == null) {
			List<TextHit> hits = TextSearch.in(document.text(), document.language(), pattern, monitor);
			places = new int[][] { hits.stream().mapToInt(TextHit::start).toArray(),
					hits.stream().mapToInt(TextHit::end).toArray() };
			found.put(pattern, places);
		}
		int index = Arrays.binarySearch(places[0], hit.start());
		int first = index < 0 ? -index - 1 : index;
		return first < places[0].length && places[1][first] <= hit.end();
	}
}
