/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project;

import org.eclipse.core.runtime.CoreException;

/**
 * Changes elements of a project within {@link IResearchProject#edit}.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ModelChange {

	/** @throws CoreException takes back all that was changed */
	void run() throws CoreException;
}
