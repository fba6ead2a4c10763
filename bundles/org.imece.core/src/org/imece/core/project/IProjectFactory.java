/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project;

import java.net.URI;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.core.store.RescueAccount;

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

	/**
	 * Copies what can still be read of a damaged project into a new one. The damaged one is left as it is.
	 *
	 * @param copy where there is nothing yet
	 * @throws CoreException a {@link org.imece.core.store.StoreException} if nothing can be read or the copy cannot be
	 *                       written; there is no copy then
	 */
	RescueAccount rescue(URI damaged, URI copy, IProgressMonitor monitor) throws CoreException;
}
