/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.style;

/**
 * A part of an entry that looks the same throughout.
 *
 * @param address where it leads to; empty for mere text
 * @since 0.1
 */
public record Run(String text, boolean italic, String address) {

	static Run plain(String text) {
		return new Run(text, false, "");
	}

	static Run italic(String text) {
		return new Run(text, true, "");
	}

	static Run link(String address) {
		return new Run(address, false, address);
	}
}
