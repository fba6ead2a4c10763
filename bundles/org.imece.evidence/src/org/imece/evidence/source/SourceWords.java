/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.source;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.imece.model.stakeholder.OrganisationKind;

/** Words for sources in the language of a report, whatever the language of the workbench is. */
final class SourceWords {

	private static final String BUNDLE = SourceWords.class.getPackageName() + ".sources";
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private SourceWords() {
	}

	static String participant(Locale locale) {
		return bundle(locale).getString("participant");
	}

	static String participantOf(OrganisationKind kind, Locale locale) {
		ResourceBundle words = bundle(locale);
		return MessageFormat.format(words.getString("participant.of"), words.getString("sector." + kind.getLiteral()));
	}

	private static ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle(BUNDLE, locale, SourceWords.class.getClassLoader(), NO_FALLBACK);
	}
}
