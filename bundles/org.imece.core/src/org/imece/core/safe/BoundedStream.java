/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.safe;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/** Counts what is read and lets somebody else decide whether it is too much. */
final class BoundedStream extends FilterInputStream {

	/** Judges the number of bytes so far. */
	@FunctionalInterface
	interface Account {
		void count(long bytes) throws InputRefusal;
	}

	private final Account account;
	private final Function<IOException, InputRefusal> failure;
	private long count;

	/** @param failure makes the refusal for a stream that breaks off */
	BoundedStream(InputStream in, Account account, Function<IOException, InputRefusal> failure) {
		super(in);
		this.account = account;
		this.failure = failure;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read;
		try {
			read = in.read(bytes, offset, length);
		} catch (IOException e) {
			throw failure.apply(e);
		}
		if (read > 0) {
			count += read;
			account.count(count);
		}
		return read;
	}

	@Override
	public long skip(long bytes) throws IOException {
		return read(new byte[Math.clamp(bytes, 0, 8192)]);
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
