/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.preferences.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UiLanguageTest {

	private final String before = System.getProperty("user.home");
	@TempDir
	private Path home;

	@BeforeEach
	void moveHome() {
		System.setProperty("user.home", home.toString());
	}

	@AfterEach
	void moveBack() {
		System.setProperty("user.home", before);
	}

	@Test
	void systemDecidesUntilSomebodyChooses() throws Exception {
		assertEquals(UiLanguage.SYSTEM, UiLanguage.chosen());
	}

	@Test
	void choiceIsWhereTheStartScriptReadsIt() throws Exception {
		UiLanguage.TURKISH.choose();
		assertEquals("tr\n", Files.readString(home.resolve(".imece/language")));
		assertEquals(UiLanguage.TURKISH, UiLanguage.chosen());
	}

	@Test
	void unknownWordMeansTheSystem() {
		assertEquals(UiLanguage.SYSTEM, UiLanguage.of("klingon"));
		assertEquals(UiLanguage.ENGLISH, UiLanguage.of(" EN\n"));
	}
}
