/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.Position;
import org.junit.jupiter.api.Test;

class TextEditTest {

	private static Span moved(int start, int end, int offset, int length, String replacement) {
		return new TextChange(offset, length, replacement).move(new Span(start, end));
	}

	@Test
	void partsMoveGrowAndShrink() {
		assertEquals(new Span(13, 23), moved(10, 20, 2, 0, "abc"));
		assertEquals(new Span(10, 20), moved(10, 20, 25, 3, ""));
		assertEquals(new Span(10, 23), moved(10, 20, 15, 0, "abc"));
		assertEquals(new Span(10, 15), moved(10, 20, 15, 5, ""));
		assertEquals(new Span(10, 13), moved(10, 20, 10, 10, "abc"));
		assertEquals(new Span(10, 15), moved(10, 20, 15, 10, "abc"));
		assertEquals(new Span(8, 13), moved(10, 20, 5, 10, "abc"));
		assertTrue(moved(10, 20, 10, 10, "").isEmpty());
		assertTrue(moved(10, 20, 9, 12, "abc").isEmpty());
	}

	@Test
	void whatIsInsertedAtAnEndBelongsToItOnlyIfWanted() {
		assertEquals(new Span(13, 23), moved(10, 20, 10, 0, "abc"));
		assertEquals(new Span(10, 20), moved(10, 20, 20, 0, "abc"));
		TextChange behind = new TextChange(20, 0, "abc");
		assertEquals(new Span(10, 23), behind.move(new Span(10, 20), false, true));
		assertEquals(new Span(10, 23), new TextChange(10, 0, "abc").move(new Span(10, 20), true, false));
		assertEquals(23, behind.movePoint(20, false));
		assertEquals(20, behind.movePoint(20, true));
	}

	@Test
	void insertingAndDeletingMovesAsPositionsOfAnEditorMove() throws Exception {
		Random random = new Random(11);
		for (int run = 0; run < 20_000; run++) {
			int start = random.nextInt(30);
			int end = start + 1 + random.nextInt(20);
			int offset = random.nextInt(50);
			boolean insert = random.nextBoolean();
			TextChange change = new TextChange(offset, insert ? 0 : 1 + random.nextInt(60 - offset),
					insert ? "xyz".substring(random.nextInt(3)) : "");
			Document document = new Document("a".repeat(60));
			Position position = new Position(start, end - start);
			document.addPosition(position);
			document.replace(change.offset(), change.length(), change.replacement());
			Span moved = change.move(new Span(start, end));
			if (position.isDeleted || position.length == 0) {
				assertTrue(moved.isEmpty());
			} else {
				assertEquals(new Span(position.offset, position.offset + position.length), moved);
			}
		}
	}

	@Test
	void aChangeAndTheNextAreOne() {
		Random random = new Random(3);
		int joined = 0;
		for (int run = 0; run < 20_000; run++) {
			String text = "abcdefghij".repeat(2);
			TextChange first = random(random, text);
			String then = first.apply(text);
			TextChange second = random(random, then);
			Optional<TextChange> both = first.then(second);
			if (both.isPresent()) {
				joined++;
				assertEquals(second.apply(then), both.get().apply(text));
			}
		}
		assertTrue(joined > 1000);
	}

	@Test
	void aChangeFindsItsPlaceAfterAnother() {
		TextChange other = new TextChange(5, 2, "xyz!");
		assertEquals(Optional.of(new TextChange(1, 3, "a")), new TextChange(1, 3, "a").after(other));
		assertEquals(Optional.of(new TextChange(11, 1, "a")), new TextChange(9, 1, "a").after(other));
		assertEquals(Optional.empty(), new TextChange(6, 4, "a").after(other));
	}

	private static TextChange random(Random random, String text) {
		int offset = random.nextInt(text.length() + 1);
		return new TextChange(offset, random.nextInt(Math.min(6, text.length() - offset + 1)),
				"XYZW".substring(random.nextInt(5)));
	}

	@Test
	void theShortestChangeBetweenTwoTextsCutsNoCharacter() {
		assertEquals(Optional.empty(), TextChange.between("aynı", "aynı"));
		assertEquals(new TextChange(2, 1, "n"), TextChange.between("aymı", "aynı").orElseThrow());
		assertEquals(new TextChange(0, 2, "😁"), TextChange.between("😀", "😁").orElseThrow());
		assertEquals(new TextChange(2, 0, "aa"), TextChange.between("aab", "aaaab").orElseThrow());
		Random random = new Random(8);
		String[] letters = { "a", "b", "😀", "😁", "\uD83D\uDC4D" };
		for (int run = 0; run < 5_000; run++) {
			String before = word(random, letters);
			String after = word(random, letters);
			TextChange.between(before, after).ifPresent(change -> {
				assertTrue(change.fits(before));
				assertEquals(after, change.apply(before));
			});
		}
	}

	private static String word(Random random, String[] letters) {
		StringBuilder word = new StringBuilder();
		for (int i = random.nextInt(6); i >= 0; i--) {
			word.append(letters[random.nextInt(letters.length)]);
		}
		return word.toString();
	}

	@Test
	void lineEndsBecomeLineFeeds() {
		assertEquals("a\nb\nc", new TextChange(0, 0, "a\r\nb\rc").replacement());
		assertFalse(new TextChange(1, 0, "x").fits("😀"));
		assertFalse(new TextChange(1, 9, "x").fits("abc"));
	}

	@Test
	void severalChangesAtOnceAreThoseOneByOneFromBehind() {
		Random random = new Random(21);
		for (int run = 0; run < 3_000; run++) {
			String text = "0123456789".repeat(5);
			List<TextChange> changes = new ArrayList<>();
			int from = 0;
			while (from < 38) {
				int offset = from + random.nextInt(8);
				int length = random.nextInt(4);
				changes.add(new TextChange(offset, length, "abcd".substring(random.nextInt(5))));
				from = offset + length + 1;
			}
			TextEdit edit = new TextEdit(changes);
			int start = random.nextInt(45);
			Span part = new Span(start, start + random.nextInt(5));
			String expected = text;
			Span moved = part;
			int point = part.start();
			for (int i = changes.size() - 1; i >= 0; i--) {
				expected = changes.get(i).apply(expected);
				moved = changes.get(i).move(moved);
				point = changes.get(i).movePoint(point, true);
			}
			assertEquals(expected, edit.apply(text));
			assertEquals(moved, edit.move(part));
			assertEquals(point, edit.movePoint(part.start(), true));
		}
		assertThrows(IllegalArgumentException.class,
				() -> new TextEdit(List.of(new TextChange(3, 4, ""), new TextChange(5, 1, ""))));
	}
}
