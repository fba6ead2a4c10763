/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project;

import org.eclipse.core.runtime.CoreException;

/**
 * Reads elements of a project within {@link IResearchProject#read}; must not hand out elements.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ModelQuery<T> {

	T run() throws CoreException;
}
