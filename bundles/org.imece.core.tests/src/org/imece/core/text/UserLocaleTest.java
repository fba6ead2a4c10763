/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Locale.Category;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UserLocaleTest {

	private final Locale display = Locale.getDefault(Category.DISPLAY);

	@AfterEach
	void restore() {
		Locale.setDefault(Category.DISPLAY, display);
	}

	@Test
	void languagesAreNamedAsTheUserReads() {
		Locale.setDefault(Category.DISPLAY, Locale.of("tr", "TR"));
		assertEquals("İngilizce", UserLocale.languageName("en"));
		assertEquals("Türkçe", UserLocale.languageName("tr-TR"));
		Locale.setDefault(Category.DISPLAY, Locale.UK);
		assertEquals("Turkish", UserLocale.languageName("tr"));
	}

	@Test
	void whereTheTextsAreEnglishSoAreTheNames() {
		Locale.setDefault(Category.DISPLAY, Locale.GERMANY);
		assertEquals("Dutch", UserLocale.languageName("nl"));
	}

	@Test
	void noLanguageHasNoName() {
		assertEquals("", UserLocale.languageName(""));
		assertEquals("", UserLocale.languageName(null));
	}
}
