/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report;

/**
 * A choice that a template leaves to the one who makes the report.
 *
 * @param name         as in the template
 * @param label        in the language of the user
 * @param defaultValue may be empty
 * @since 0.1
 */
public record TemplateParameter(String name, String label, Kind kind, String defaultValue) {

	/** What a form offers for it. */
	public enum Kind {
		/** A line of text. */
		TEXT,
		/** {@code true} or {@code false}. */
		FLAG,
		/** Codes of jurisdictions of the project with commas between them; empty means all. */
		JURISDICTIONS
	}
}
