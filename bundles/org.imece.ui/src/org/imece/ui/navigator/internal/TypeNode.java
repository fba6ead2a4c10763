/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.navigator.internal;

import java.util.List;

import org.imece.core.store.RecordHeader;

/**
 * A type with its records, in the order of their titles. Two are equal if they stand for the same type.
 *
 * @param type  as stored; empty for records that need a plug-in
 * @param label what several of them are called
 */
record TypeNode(String type, String label, List<RecordHeader> records) {

	@Override
	public boolean equals(Object other) {
		return other instanceof TypeNode that && type.equals(that.type);
	}

	@Override
	public int hashCode() {
		return type.hashCode();
	}
}
