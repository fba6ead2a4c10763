/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project;

import java.net.URI;

import org.eclipse.core.runtime.CoreException;

/**
 * Makes and opens projects. An OSGi service.
 *
 * @noimplement
 * @since 0.1
 */
public interface IProjectFactory {

	/**
	 * @param location for a file, the address of {@code name.imece}
	 * @param options  who works on it, and where elements are edited
	 * @throws CoreException a {@link org.imece.core.store.StoreException} if the store refuses
	 */
	IResearchProject create(URI location, NewProject project, ProjectOptions options) throws CoreException;

	IResearchProject open(URI location, ProjectOptions options) throws CoreException;
}
