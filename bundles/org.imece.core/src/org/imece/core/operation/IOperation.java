/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.operation;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Work without a user interface that the workbench runs as a job, the command line and tests run as it is. Its input
 * is given to the constructor.
 *
 * @param <R> what it comes to
 * @since 0.1
 */
@FunctionalInterface
public interface IOperation<R> {

	/**
	 * @param monitor may be {@code null}
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled; nothing is left half done
	 * @throws CoreException with one sentence that says what happened and what to do
	 */
	R run(IProgressMonitor monitor) throws CoreException;
}
