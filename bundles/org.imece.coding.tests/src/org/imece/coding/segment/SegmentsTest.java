/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;
import org.junit.jupiter.api.Test;

class SegmentsTest {

	@Test
	void findsWhatALookAtEverySegmentFinds() {
		Random random = new Random(42);
		CodingSet set = CodingFactory.eINSTANCE.createCodingSet();
		for (int i = 0; i < 500; i++) {
			int start = random.nextInt(2000);
			set.getCodings().add(coding(start, start + random.nextInt(i % 10 == 0 ? 800 : 40)));
		}
		Segments segments = Segments.of(List.of(set));
		for (int i = 0; i < 500; i++) {
			int from = random.nextInt(2100);
			int to = from + random.nextInt(100);
			List<Segment> expected = segments.all().stream()
					.filter(segment -> segment.length() > 0 && segment.start() < to && segment.end() > from).toList();
			assertEquals(expected, segments.between(from, to));
		}
	}

	@Test
	void readsInOrder() {
		CodingSet set = CodingFactory.eINSTANCE.createCodingSet();
		set.getCodings().addAll(List.of(coding(5, 8), coding(0, 3), coding(5, 20)));
		Segments segments = Segments.of(List.of(set));
		assertEquals(List.of(0, 20, 8), segments.all().stream().map(s -> s.start() == 0 ? 0 : s.end()).toList());
		assertEquals(2, segments.at(7).size());
		assertEquals(1, segments.at(8).size());
		assertEquals(0, segments.at(3).size());
		assertEquals(0, Segments.of(List.of()).at(0).size());
	}

	@Test
	void collectedAgainTheyAreWhatTheyAreCollectedAnew() {
		Random random = new Random(9);
		CodingSet one = CodingFactory.eINSTANCE.createCodingSet();
		CodingSet other = CodingFactory.eINSTANCE.createCodingSet();
		for (int i = 0; i < 200; i++) {
			(random.nextBoolean() ? one : other).getCodings().add(coding(random.nextInt(500), 500 + i));
		}
		Segments again = Segments.of(List.of());
		for (int round = 0; round < 50; round++) {
			one.getCodings().add(random.nextInt(one.getCodings().size()), coding(random.nextInt(500), 600));
			other.getCodings().remove(random.nextInt(other.getCodings().size()));
			one.getCodings().get(random.nextInt(one.getCodings().size())).setStart(random.nextInt(500));
			List<CodingSet> sets = round % 7 == 6 ? List.of(one) : List.of(one, other);
			again = again.again(sets);
			assertEquals(Segments.of(sets).all().stream().map(Segment::start).toList(),
					again.all().stream().map(Segment::start).toList());
			assertEquals(Set.copyOf(Segments.of(sets).all()), Set.copyOf(again.all()));
			assertEquals(Set.copyOf(again.all()).size(), again.size());
		}
	}

	private static Coding coding(int start, int end) {
		Coding coding = CodingFactory.eINSTANCE.createCoding();
		coding.setStart(start);
		coding.setEnd(end);
		return coding;
	}
}
