/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.project;

import org.imece.core.project.IResearchProject;

/**
 * Is told which project the workbench works on; on the user interface thread.
 *
 * @since 0.1
 */
public interface IProjectSessionListener {

	default void opened(IResearchProject project) {
	}

	/** Before the project closes: it can still be read. */
	default void closing(IResearchProject project) {
	}

	/** After the project was closed; none is open now. */
	default void closed() {
	}
}
