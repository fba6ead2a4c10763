/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.util.Locale;
import java.util.Locale.Category;

/**
 * While it is open, the base locale of the process is English, and display and format stay as they are. BIRT 4.22 folds
 * the case of names with the base locale in some five hundred places, and under a Turkish one
 * {@code Total.countDistinct} becomes COUNTDİSTİNCT and is unknown. The launchers set an English base, but the argument
 * {@code -nl tr}, which the platform needs for its Turkish texts, sets all of it to Turkish again.
 */
final class EnglishBase implements AutoCloseable {

	private final Locale base = Locale.getDefault();
	private final Locale display = Locale.getDefault(Category.DISPLAY);
	private final Locale format = Locale.getDefault(Category.FORMAT);

	EnglishBase() {
		set(Locale.US);
	}

	@Override
	public void close() {
		set(base);
	}

	private void set(Locale locale) {
		Locale.setDefault(locale);
		Locale.setDefault(Category.DISPLAY, display);
		Locale.setDefault(Category.FORMAT, format);
	}
}
