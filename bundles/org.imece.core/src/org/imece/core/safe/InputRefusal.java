/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.safe;

import java.io.IOException;

import org.eclipse.osgi.util.NLS;

/**
 * Input from outside that is not read: it is broken, or made to do harm. The message is for the user, in the user's
 * language: what the file is and what to do.
 *
 * @since 0.1
 */
public final class InputRefusal extends IOException {

	/** Why input is refused. */
	public enum Problem {
		/** Nothing in it. */
		EMPTY,
		/** A web page under another name. */
		WEB_PAGE,
		/** Not of the format at all. */
		WRONG_FORMAT,
		/** Of the format, but cut off or damaged. */
		DAMAGED,
		/** Protected by a password. */
		ENCRYPTED,
		/** Compressed in a way that we do not read. */
		UNSUPPORTED,
		/** Unpacks to more than we are ready to read. */
		TOO_LARGE,
		/** An entry that would land outside the folder it is unpacked to. */
		PATH_ESCAPE,
		/** Two entries of the same name. */
		DUPLICATE,
		/** XML with a document type definition, the way to external files and to entity bombs. */
		DOCUMENT_TYPE
	}

	private static final long serialVersionUID = 1L;

	private final Problem problem;

	InputRefusal(Problem problem, Throwable cause, String pattern, Object... values) {
		super(NLS.bind(pattern, values), cause);
		this.problem = problem;
	}

	public Problem problem() {
		return problem;
	}
}
