/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.store;

/**
 * Why a store refused. In each case it has changed nothing.
 *
 * @since 0.1
 */
public enum StoreProblem {
	/** There is no such project. */
	NOT_FOUND,
	/** There is a file or schema of that name already. */
	EXISTS,
	/** The file is something else. */
	NOT_A_PROJECT,
	/** The file is a project but part of it is missing or damaged. */
	DAMAGED,
	/** The project was written by a newer version of the workbench. */
	NEWER,
	/** Another process has the project open. */
	LOCKED,
	/** The project or its folder cannot be written. */
	READ_ONLY,
	/** There is no room left on the disk. */
	DISK_FULL,
	/** Somebody else changed a record meanwhile. */
	CONFLICT,
	/** Anything else that reading or writing can meet. */
	IO
}
