/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;


/**
 * A name in a text.
 *
 * @param end     behind the name, before suffixes
 * @param certain whether it is known to be one
 */
record Found(int start, int end, NameKind kind, boolean certain) {

	boolean overlaps(Found other) {
		return start < other.end && other.start < end;
	}

	int length() {
		return end - start;
	}
}
