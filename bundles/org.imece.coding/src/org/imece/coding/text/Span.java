/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

/**
 * A part of a text.
 *
 * @param start first UTF-16 unit
 * @param end   behind the last UTF-16 unit
 * @since 0.1
 */
public record Span(int start, int end) {

	/** Whether it holds nothing: a place between two characters. */
	public boolean isEmpty() {
		return start >= end;
	}

	public int length() {
		return end - start;
	}
}
