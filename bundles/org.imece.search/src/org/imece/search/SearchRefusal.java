/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/**
 * A query that cannot be understood. Its message says in one or two sentences, in the language of the user, what is
 * wrong and how to write it.
 *
 * @since 0.1
 */
public class SearchRefusal extends CoreException {

	private static final long serialVersionUID = 1L;

	public SearchRefusal(String message) {
		super(Status.error(message));
	}
}
