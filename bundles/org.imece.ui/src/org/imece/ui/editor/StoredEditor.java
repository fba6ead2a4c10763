/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/**
 * An editor without unsaved state: each edit is stored by the project as soon as it is made, so there is nothing to
 * save and nothing to ask when it closes.
 *
 * @since 0.1
 */
public abstract class StoredEditor extends EditorPart {

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		// the project has stored every edit
	}

	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException("There is no file of its own to save to");
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}
}
