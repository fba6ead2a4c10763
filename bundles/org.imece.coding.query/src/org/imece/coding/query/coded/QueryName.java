/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

/**
 * Names a thing in a query.
 *
 * @param title as users know it; of a code, the end of its path as far as it takes to tell it from others
 * @param id    identifier of the element; empty for what has none, such as a language, and where it is not known
 * @since 0.1
 */
public record QueryName(String title, String id) {

	/** A name of something without identifier. */
	public static QueryName of(String title) {
		return new QueryName(title, "");
	}
}
