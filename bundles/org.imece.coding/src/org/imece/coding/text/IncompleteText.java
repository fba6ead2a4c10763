/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import org.imece.model.coding.Document;

/**
 * Documents of which the whole text was not in the file they come from; they hold the passages that were known.
 *
 * @since 0.1
 */
public final class IncompleteText {

	/** Property of such a document. */
	public static final String PROPERTY = "refi:textMissing";

	private IncompleteText() {
	}

	/** Whether a document holds only some passages of its text, or none. */
	public static boolean of(Document document) {
		return document.getText() == null || document.getText().isEmpty()
				|| document.getProperties().containsKey(PROPERTY);
	}
}
