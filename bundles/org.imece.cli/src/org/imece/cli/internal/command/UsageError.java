/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

/** A command line that cannot be understood. The message says what is wrong with it and how to write it. */
public final class UsageError extends Exception {

	private static final long serialVersionUID = 1L;

	public UsageError(String message) {
		super(message);
	}
}
