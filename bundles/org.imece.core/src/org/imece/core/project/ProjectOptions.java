/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project;

import java.util.concurrent.Executor;

/**
 * Circumstances under which a project is open.
 *
 * @param author      who is named as author of edits
 * @param modelThread runs edits and returns when they are done; in the workbench on the user interface thread
 * @since 0.1
 */
public record ProjectOptions(String author, Executor modelThread) {

	/** Edits run on the thread that asks for them. */
	public static ProjectOptions headless(String author) {
		return new ProjectOptions(author, Runnable::run);
	}
}
