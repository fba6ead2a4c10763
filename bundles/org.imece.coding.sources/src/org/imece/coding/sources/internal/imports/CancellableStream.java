/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Breaks off when the user cancels. */
final class CancellableStream extends FilterInputStream {

	private final IProgressMonitor monitor;

	CancellableStream(InputStream in, IProgressMonitor monitor) {
		super(in);
		this.monitor = monitor;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return super.read(bytes, offset, length);
	}
}
