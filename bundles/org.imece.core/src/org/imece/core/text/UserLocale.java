/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

import java.util.Locale;
import java.util.Locale.Category;

/**
 * The language of the user, and an English base locale beneath it.
 * <p>
 * Equinox makes the language of {@code -nl} the default locale for everything, keys included; under Turkish that breaks
 * libraries that change the case of keys (BIRT's {@code Total.countDistinct} becomes {@code COUNTDİSTİNCT}).
 *
 * @since 0.1
 */
public final class UserLocale {

	private UserLocale() {
	}

	/**
	 * Leaves display and format to the language of the user and makes the base locale English. An application calls this
	 * first of all when it starts: texts of plug-in manifests have been translated by then, libraries not yet loaded.
	 */
	public static void separateFromBase() {
		Locale display = Locale.getDefault(Category.DISPLAY);
		Locale format = Locale.getDefault(Category.FORMAT);
		Locale.setDefault(Locale.US);
		Locale.setDefault(Category.DISPLAY, display);
		Locale.setDefault(Category.FORMAT, format);
	}

	/** Locale in which the user reads. */
	public static Locale get() {
		return Locale.getDefault(Category.DISPLAY);
	}

	/** Language of the user interface: {@code tr} or {@code en}. */
	public static String language() {
		return get().getLanguage().equals("tr") ? "tr" : "en";
	}

	/**
	 * Name of a language in that of the user interface.
	 *
	 * @param tag BCP 47; may be {@code null}
	 * @return empty if the tag is
	 */
	public static String languageName(String tag) {
		return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(language()));
	}
}
