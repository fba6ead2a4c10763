/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.imports;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/**
 * A file that cannot be imported at all. Its message is one or two sentences in the language of the user: what the
 * file is, and what to do. Nothing was changed.
 *
 * @since 0.1
 */
public class ImportRefusal extends CoreException {

	private static final long serialVersionUID = 1L;

	public ImportRefusal(String message) {
		this(message, null);
	}

	/** @param cause may be {@code null} */
	public ImportRefusal(String message, Throwable cause) {
		super(Status.error(message, cause));
	}
}
