/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/**
 * A query that cannot be understood. Its message says in a sentence, in the language of the user, what is wrong at its
 * place.
 *
 * @since 0.1
 */
public class QueryRefusal extends CoreException {

	private static final long serialVersionUID = 1L;

	private final int offset;
	private final int length;

	public QueryRefusal(String message, int offset, int length) {
		super(Status.error(message));
		this.offset = offset;
		this.length = length;
	}

	/** Where in the text of the query, in UTF-16 units. */
	public int offset() {
		return offset;
	}

	/** How much of the text is meant; 0 where something is missing. */
	public int length() {
		return length;
	}
}
