/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.imece.coding.agreement.internal.Messages;

/**
 * What coders are compared in.
 *
 * @since 0.1
 */
public enum AgreementUnit {

	/** Each UTF-16 unit of the text, coded or not. */
	CHARACTER(Messages.Unit_character),
	/** Each sentence, by the rules of the language of the document (Unicode UAX 29). */
	SENTENCE(Messages.Unit_sentence),
	/** Each line of the text that is not blank. */
	PARAGRAPH(Messages.Unit_paragraph),
	/** Each turn of a speaker; paragraphs in documents without turns. */
	TURN(Messages.Unit_turn),
	/** The text as it runs, in which coders chose their passages themselves. */
	CONTINUUM(Messages.Unit_continuum);

	private final String label;

	AgreementUnit(String label) {
		this.label = label;
	}

	/** In the language of the user. */
	public String label() {
		return label;
	}

	/** For files and the command line; in lower case. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<AgreementUnit> of(String key) {
		return Stream.of(values()).filter(unit -> unit.key().equals(key.toLowerCase(Locale.ROOT))).findFirst();
	}
}
