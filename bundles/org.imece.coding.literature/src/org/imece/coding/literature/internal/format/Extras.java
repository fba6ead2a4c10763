/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Properties of items. What all three formats know has the name of its variable in CSL 1.0.2; what only one of them
 * knows has the name of the format and a dot before it, is kept as it was written, and goes back into files of that
 * format.
 */
public final class Extras {

	/** Date of publication, if it is known to the month or the day. */
	public static final String ISSUED = "issued";
	/** What kind of thesis or report it is, in words. */
	public static final String GENRE = "genre";
	/** Number of a report. */
	public static final String NUMBER = "number";
	public static final String SERIES = "collection-title";
	public static final String SERIES_NUMBER = "collection-number";
	public static final String EVENT = "event-title";
	public static final String NOTE = "note";
	/** Names as {@link org.imece.core.citation.CitedName} keeps them, separated by semicolons. */
	public static final String TRANSLATORS = "translator";

	static final String BIBTEX = "bibtex.";
	static final String RIS = "ris.";
	static final String CSL = "csl.";
	/** Type of the entry where that of CSL does not say as much. */
	static final String TYPE = "@type";

	private Extras() {
	}

	/** Whether a property is a field of one of these formats, its own type apart. */
	public static boolean isOf(String property, String... formats) {
		return !property.endsWith(TYPE) && Stream.of(formats)
				.anyMatch(format -> property.startsWith(format.toLowerCase(Locale.ROOT) + '.'));
	}
}
