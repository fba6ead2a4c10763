/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.store;

import java.net.URI;

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
}
