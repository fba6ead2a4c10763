/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

/** What the process returns. */
public final class ExitCode {

	public static final int DONE = 0;
	/** Done, with findings of a check or with rows or files that were refused. */
	public static final int FINDINGS = 1;
	public static final int WRONG_USAGE = 2;
	/** Refused; nothing was changed. */
	public static final int REFUSED = 3;

	private ExitCode() {
	}
}
