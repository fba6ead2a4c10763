/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.Locale;

/**
 * Things that a query names.
 *
 * @since 0.1
 */
public enum NameKind {
	CODE, CODER, DOCUMENT,
	/** A literal of {@link org.imece.model.coding.DocumentKind} in lower case, such as {@code focus_group}. */
	KIND,
	/** The language of a document, as a BCP 47 tag. */
	LANGUAGE,
	/** By code or title. */
	JURISDICTION,
	/** By the label in front of the turns. */
	SPEAKER, CASE, VARIABLE;

	/** How it is written in a query. */
	public String keyword() {
		return name().toLowerCase(Locale.ROOT);
	}
}
