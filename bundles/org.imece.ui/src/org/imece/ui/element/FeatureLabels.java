/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.element;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the features of the model are called where an element is shown field by field, in the language of the user.
 *
 * @since 0.1
 */
public final class FeatureLabels {

	private final ResourceBundle texts = ResourceBundle.getBundle(FeatureLabels.class.getPackageName() + ".features",
			Locale.getDefault(Locale.Category.DISPLAY), FeatureLabels.class.getClassLoader(), new EnglishFallback());

	/** Otherwise a Turkish base locale would serve Turkish texts to an English user. */
	private static final class EnglishFallback extends ResourceBundle.Control {
		@Override
		public Locale getFallbackLocale(String baseName, Locale locale) {
			return null;
		}
	}

	/**
	 * The same name for features of the same name, unless a class has one of its own. For a feature of a partner's model,
	 * its name in words.
	 */
	public String of(EStructuralFeature feature) {
		try {
			String own = feature.getEContainingClass().getName() + '.' + feature.getName();
			return texts.getString(texts.containsKey(own) ? own : feature.getName());
		} catch (MissingResourceException e) {
			String words = feature.getName().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
			return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
		}
	}
}
