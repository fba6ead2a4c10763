/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.terminal;

/** For whom a command writes. */
public enum OutputForm {
	/** Aligned tables with headers in the language of the user. */
	TEXT,
	/** RFC 8259, UTF-8. */
	JSON,
	/** RFC 4180 with a header row, UTF-8. */
	CSV
}
