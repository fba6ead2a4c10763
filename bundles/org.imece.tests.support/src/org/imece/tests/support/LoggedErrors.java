/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.tests.support;

import java.util.List;

import org.eclipse.core.runtime.IStatus;

/** A parameter of a test that wants to look at the errors it provoked; see {@link NoErrorLogged}. */
public interface LoggedErrors {

	/** Errors that were logged since the test began or since the last call; the test answers for them now. */
	List<IStatus> take();
}
