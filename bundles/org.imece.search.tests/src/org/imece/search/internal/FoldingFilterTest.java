/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imece.core.text.Folding;
import org.junit.jupiter.api.Test;

/** The short way of folding comes to the same as the long one. */
class FoldingFilterTest {

	@Test
	void everyLetterThatIsFoldedInPlaceIsFoldedRight() {
		int inPlace = 0;
		for (char c = 0; c < 0x3000; c++) {
			char[] word = { 'x', c };
			if (FoldingFilter.foldInPlace(word, 2)) {
				inPlace++;
				assertEquals(Folding.fold("x" + c), new String(word), "U+%04X".formatted((int) c));
			}
		}
		assertEquals(0x80 + 18, inPlace);
	}

	@Test
	void whatItDoesNotKnowIsLeftAsItWas() {
		char[] word = "Éİ".toCharArray();
		assertFalse(FoldingFilter.foldInPlace(word, 2));
		assertEquals("Éİ", new String(word));
		assertTrue(FoldingFilter.foldInPlace("ŞİŞLİ".toCharArray(), 5));
	}
}
