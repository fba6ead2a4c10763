/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project;

import java.util.Set;

/**
 * Is told what happens in a project.
 *
 * @since 0.1
 */
public interface IProjectListener {

	/**
	 * After an edit, an undo or a redo, and after former versions were removed for good; on the model thread.
	 *
	 * @param recordIds records that were added, changed or deleted
	 */
	default void edited(Set<String> recordIds) {
	}

	/** After a commit, or an attempt that failed; on any thread. */
	default void saveStateChanged(SaveState state) {
	}

	/**
	 * After former versions were removed for good; on the model thread. Derived data must not hold them any longer.
	 *
	 * @see org.imece.core.store.IRecordStore#forgettings
	 */
	default void forgotten() {
	}

	/** Before the project closes; on the thread that closes it. */
	default void closing() {
	}
}
