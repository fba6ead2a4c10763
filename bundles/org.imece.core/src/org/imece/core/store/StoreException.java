/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.store;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/**
 * Says in one sentence, in the language of the user, why a store refused.
 *
 * @since 0.1
 */
public class StoreException extends CoreException {

	private static final long serialVersionUID = 1L;

	private final StoreProblem problem;

	/** @param cause may be {@code null} */
	public StoreException(StoreProblem problem, String message, Throwable cause) {
		super(Status.error(message, cause));
		this.problem = problem;
	}

	public StoreProblem problem() {
		return problem;
	}
}
