/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.imports;

/**
 * A remark on a place of an imported file.
 *
 * @param place   line, row, page or path within the file as a user would say it; may be empty
 * @param message one sentence in the language of the user
 * @since 0.1
 */
public record ImportRemark(Severity severity, String place, String message) {

	/** How much it matters. */
	public enum Severity {
		/** Something was read in a way that the user may want to know. */
		INFO,
		/** Something was read but looks wrong. */
		WARNING,
		/** Something was left out. */
		ERROR
	}
}
