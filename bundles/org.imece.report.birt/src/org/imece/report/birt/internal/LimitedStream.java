/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Ends a report that grows without end, which page layout can do when something does not fit on any page. */
final class LimitedStream extends FilterOutputStream {

	private final long limit;
	private long written;

	LimitedStream(OutputStream out, long limit) {
		super(out);
		this.limit = limit;
	}

	@Override
	public void write(int b) throws IOException {
		grow(1);
		out.write(b);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		grow(length);
		out.write(bytes, offset, length);
	}

	private void grow(int length) throws IOException {
		written += length;
		if (written > limit) {
			throw new IOException(Messages.format(Messages.Render_tooLarge, limit / (1024 * 1024)));
		}
	}
}
