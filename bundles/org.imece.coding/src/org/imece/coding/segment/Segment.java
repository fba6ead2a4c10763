/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import org.imece.model.coding.Coding;

/**
 * A coding with its place, as it was when the segments were collected.
 *
 * @param start first UTF-16 unit
 * @param end   behind the last UTF-16 unit
 * @since 0.1
 */
public record Segment(int start, int end, Coding coding) {

	public int length() {
		return end - start;
	}

	public boolean contains(int offset) {
		return start <= offset && offset < end;
	}
}
