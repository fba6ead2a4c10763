/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

class TextOrderTest {

	private static final List<String> TURKISH = List.of("Adana", "Cizre", "Çankırı", "Gaziantep", "Ğ", "Iğdır",
			"İzmir", "Ordu", "Ödemiş", "Siirt", "Şırnak", "Uşak", "Ünye");

	@Test
	void turkishLettersStandWhereTurksLookForThem() {
		List<String> names = new ArrayList<>(TURKISH);
		Collections.shuffle(names, new Random(1));
		names.sort(TextOrder.in(Locale.of("tr")));
		assertEquals(TURKISH, names);
		Collections.shuffle(names, new Random(2));
		names.sort(TextOrder.by(Locale.of("tr"), name -> name));
		assertEquals(TURKISH, names);
	}

	@Test
	void caseComesAfterLetters() {
		List<String> names = new ArrayList<>(List.of("ırmak", "ilk", "Irak", "İlk", "IRAK", "çay", "Cam"));
		names.sort(TextOrder.in(Locale.of("tr")));
		assertEquals(List.of("Cam", "çay", "Irak", "IRAK", "ırmak", "ilk", "İlk"), names);
	}

	@Test
	void otherLanguagesHaveTheirOwnOrder() {
		List<String> names = new ArrayList<>(List.of("zeta", "öl", "ol", "çay", "dal"));
		names.sort(TextOrder.in(Locale.GERMAN));
		assertEquals(List.of("çay", "dal", "ol", "öl", "zeta"), names);
	}
}
