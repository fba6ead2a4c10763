/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.store;

import java.net.URI;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Opens stores of one kind. Register an implementation as an OSGi service.
 *
 * @since 0.1
 */
public interface IRecordStoreProvider {

	/** Whether projects at such locations belong to this provider; looks at the address only. */
	boolean handles(URI location);

	/** @throws StoreException with {@link StoreProblem#EXISTS} if there is something at that place */
	IRecordStore create(URI location) throws StoreException;

	/** Opens a project and brings an older schema up to date; a newer one is refused. */
	IRecordStore open(URI location) throws StoreException;

	/**
	 * Copies what can still be read of a damaged project into a new one. The damaged one is left as it is.
	 *
	 * @throws StoreException if nothing can be read or the copy cannot be written; there is no copy then
	 */
	RescueAccount rescue(URI damaged, URI copy, IProgressMonitor monitor) throws StoreException;
}
