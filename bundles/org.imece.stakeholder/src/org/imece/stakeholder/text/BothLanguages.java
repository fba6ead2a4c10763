/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of {@link Messages} in a language that is not that of the user, for reports.
 *
 * @since 0.1
 */
public final class BothLanguages {

	private final ResourceBundle texts;

	/** @param language tr, or any other for English */
	public BothLanguages(String language) {
		texts = ResourceBundle.getBundle(BothLanguages.class.getPackageName() + ".messages",
				language.equals("tr") ? Locale.of("tr") : Locale.ROOT, BothLanguages.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/**
	 * The label of an enumeration value.
	 *
	 * @param prefix what the key has before the value, such as Kind
	 */
	public String label(String prefix, Enum<?> value) {
		StringBuilder key = new StringBuilder(prefix).append('_');
		String[] words = value.name().toLowerCase(Locale.ROOT).split("_");
		for (int i = 0; i < words.length; i++) {
			key.append(i == 0 ? words[i] : words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1));
		}
		return texts.getString(key.toString());
	}
}
