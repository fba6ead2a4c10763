/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.preferences.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The language of the user interface, kept where the start script reads it before there is a workbench: the file
 * {@code .imece/language} in the home directory, with one of the words {@code tr}, {@code en}, {@code system}.
 */
public enum UiLanguage {

	SYSTEM, TURKISH("tr"), ENGLISH("en");

	private final String word;

	UiLanguage() {
		this("system");
	}

	UiLanguage(String word) {
		this.word = word;
	}

	static UiLanguage of(String word) {
		for (UiLanguage language : values()) {
			if (language.word.equals(word.strip().toLowerCase(Locale.ROOT))) {
				return language;
			}
		}
		return SYSTEM;
	}

	/** BCP 47 tag; {@code system} where the operating system decides. */
	public String word() {
		return word;
	}

	private static Path file() {
		return Path.of(System.getProperty("user.home"), ".imece", "language");
	}

	/** What was chosen; the system where nothing was. */
	public static UiLanguage chosen() throws IOException {
		return Files.exists(file()) ? of(Files.readString(file(), StandardCharsets.UTF_8)) : SYSTEM;
	}

	/** Chooses for the next start. */
	public void choose() throws IOException {
		Files.createDirectories(file().getParent());
		Files.writeString(file(), word + '\n', StandardCharsets.UTF_8);
	}
}
