/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.navigator.internal;

import java.util.List;

/** A slice with its types of records. Two are equal if they stand for the same slice, whatever is in it. */
record SliceNode(String slice, List<TypeNode> types) {

	int count() {
		return types.stream().mapToInt(type -> type.records().size()).sum();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SliceNode that && slice.equals(that.slice);
	}

	@Override
	public int hashCode() {
		return slice.hashCode();
	}
}
