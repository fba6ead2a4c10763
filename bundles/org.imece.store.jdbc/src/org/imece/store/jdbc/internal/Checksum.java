/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.util.zip.CRC32C;

/** Tells content that the disk has changed from content that was written; databases do not look into theirs. */
final class Checksum {

	private Checksum() {
	}

	/** CRC-32C (RFC 3720); 0 for no content. */
	static long of(byte[] content) {
		if (content == null) {
			return 0;
		}
		CRC32C crc = new CRC32C();
		crc.update(content);
		return crc.getValue();
	}
}
