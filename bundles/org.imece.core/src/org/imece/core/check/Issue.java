/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.check;

/**
 * Something in a project that deserves attention.
 *
 * @param check    identifier of the check that found it
 * @param target   address of the element, {@code imece:/record#element}
 * @param title    how the element is called
 * @param message  one sentence in the language of the user
 * @since 0.1
 */
public record Issue(Severity severity, String check, String target, String title, String message) {

	/** How much it matters. */
	public enum Severity {
		INFO, WARNING, ERROR
	}
}
