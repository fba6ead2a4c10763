/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.query.Texts;
import org.imece.coding.query.coded.Passages.CodedWith;
import org.imece.coding.query.coded.Passages.Common;
import org.imece.coding.query.coded.Passages.Either;
import org.imece.coding.query.coded.Passages.Related;
import org.imece.coding.query.coded.Passages.Remaining;
import org.imece.coding.text.Words;
import org.junit.jupiter.api.Test;

/** Compares the answers with those of definitions that are taken literally: letter by letter and pair by pair. */
class QueryAgainstAllPairsTest {

	private static final int CORPORA = 60;

	private final Random random = new Random(20261125);

	private CorpusDocument document;
	private Corpus corpus;

	private void newCorpus() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 12; i++) {
			text.append(random.nextInt(3) == 0 ? "" : (char) ('A' + random.nextInt(3)) + ": ");
			text.append("söz ".repeat(random.nextInt(5))).append("\n");
		}
		document = Texts.document("d", "tr", text.toString());
		List<CorpusSegment> segments = new ArrayList<>();
		for (int i = 0; i < 25; i++) {
			int start = random.nextInt(text.length() - 1);
			int end = Math.min(text.length(), start + 1 + random.nextInt(20));
			segments.add(new CorpusSegment("c" + i, "s", "d", start, end, random.nextBoolean() ? "e" : "g", "a", "", 1,
					null));
		}
		corpus = new Corpus(List.of(document),
				List.of(CodedTexts.newCode("e", "", "engeller"), CodedTexts.newCode("g", "", "güven")), List.of(), List.of(),
				List.of(), segments);
	}

	private List<QueryHit> answer(Passages query) throws CoreException {
		return new QueryOperation(corpus, query).run(null).hits();
	}

	private static CodedWith code(String id) {
		return new CodedWith(new QueryName(id, id), true);
	}

	@Test
	void relations() throws CoreException {
		int related = 0;
		for (int round = 0; round < CORPORA; round++) {
			newCorpus();
			for (Relation.Kind kind : Relation.Kind.values()) {
				for (Relation.Unit unit : Relation.Unit.values()) {
					Relation relation = new Relation(kind, Relation.hasDistance(kind) ? random.nextInt(4) : 0, unit,
							random.nextBoolean());
					Passages left = code(random.nextBoolean() ? "e" : "g");
					Passages right = new Either(new Remaining(code("g"), code("e")), code("g"));
					List<QueryHit> candidates = answer(right);
					List<QueryHit> expected = answer(left).stream()
							.filter(a -> candidates.stream().anyMatch(b -> holds(relation, a, b))).toList();
					assertEquals(expected, answer(new Related(left, relation, false, right)), relation.toString());
					related += expected.size();
					Set<QueryHit> others = new HashSet<>(answer(left));
					others.removeAll(expected);
					assertEquals(others, new HashSet<>(answer(new Related(left, relation, true, right))));
				}
			}
		}
		assertTrue(related > 1_000, related + " hits are too few to prove anything");
	}

	private boolean holds(Relation relation, QueryHit a, QueryHit b) {
		if (a.coding().id().equals(b.coding().id()) || relation.sameSpeaker() && !sameSpeaker(a, b)) {
			return false;
		}
		boolean overlaps = a.start() < b.end() && b.start() < a.end();
		return switch (relation.kind()) {
		case OVERLAPS -> overlaps;
		case WITHIN -> b.start() <= a.start() && a.end() <= b.end();
		case CONTAINS -> a.start() <= b.start() && b.end() <= a.end();
		case NEAR -> overlaps || (a.start() < b.start() ? between(a, b, relation) : between(b, a, relation)) <= relation
				.distance();
		case FOLLOWED_BY -> b.start() >= a.end() && between(a, b, relation) <= relation.distance();
		case SAME_SPEAKER -> true;
		};
	}

	private boolean sameSpeaker(QueryHit a, QueryHit b) {
		return document.turnOf(a.start()).isPresent() && document.turnOf(b.start()).isPresent() && document
				.turnOf(a.start()).get().speakerId().equals(document.turnOf(b.start()).get().speakerId());
	}

	/** From the end of the first to the start of the second. */
	private int between(QueryHit first, QueryHit second, Relation relation) {
		if (relation.unit() == Relation.Unit.TURNS) {
			return turn(second.start()) - turn(first.end() - 1);
		}
		int[] count = new int[1];
		Words.each(document.text(), 0, document.text().length(), (start, end) -> {
			if (start >= first.end() && start < second.start()) {
				count[0]++;
			}
		});
		return count[0];
	}

	private int turn(int offset) {
		return (int) document.turns().stream().filter(turn -> turn.start() <= offset).count();
	}

	@Test
	void text() throws CoreException {
		int parts = 0;
		for (int round = 0; round < CORPORA; round++) {
			newCorpus();
			List<QueryHit> right = answer(code("g"));
			for (boolean covered : new boolean[] { true, false }) {
				Set<QueryHit> expected = new LinkedHashSet<>();
				for (QueryHit hit : answer(code("e"))) {
					int start = -1;
					for (int i = hit.start(); i <= hit.end(); i++) {
						int at = i;
						boolean in = i < hit.end() && covered == right.stream()
								.anyMatch(other -> other.start() <= at && at < other.end());
						if (in && start < 0) {
							start = i;
						} else if (!in && start >= 0) {
							expected.add(new QueryHit(hit.coding(), start, i));
							start = -1;
						}
					}
				}
				Passages query = covered ? new Common(code("e"), code("g")) : new Remaining(code("e"), code("g"));
				assertEquals(expected.stream().sorted(QueryHit.READING_ORDER).toList(), answer(query));
				parts += expected.size();
			}
		}
		assertTrue(parts > 1_000, parts + " parts are too few to prove anything");
	}
}
