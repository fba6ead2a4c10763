/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.exports;

/**
 * Something that the user decides before an export.
 *
 * @param name  key in the options of {@link IExporter#write}
 * @param label in the language of the user
 * @since 0.1
 */
public record ExportOption(String name, String label, Kind kind) {

	/** What its values are. */
	public enum Kind {
		/** A BCP 47 tag of one of the languages of the project. */
		LANGUAGE,
		/** {@code true} or {@code false}; false when it is not given. */
		FLAG
	}
}
