/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.io.IOException;
import java.io.InputStream;

import org.imece.core.store.StoreException;

/** Reads a blob part by part; other work on the store goes on between the parts. */
final class BlobInput extends InputStream {

	private final Session session;
	private final String sha256;
	private byte[] part = {};
	private int position;
	private int next;

	BlobInput(Session session, String sha256) {
		this.session = session;
		this.sha256 = sha256;
	}

	@Override
	public int read() throws IOException {
		return fill() ? part[position++] & 0xFF : -1;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (!fill()) {
			return -1;
		}
		int count = Math.min(length, part.length - position);
		System.arraycopy(part, position, target, offset, count);
		position += count;
		return count;
	}

	private boolean fill() throws IOException {
		while (part != null && position == part.length) {
			try {
				part = session.transact(c -> BlobTable.part(c, sha256, next));
			} catch (StoreException e) {
				throw new IOException(e.getMessage(), e);
			}
			next++;
			position = 0;
		}
		return part != null;
	}
}
