/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal.sqlite;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Iterator;

import org.imece.core.text.Fingerprint;
import org.imece.store.jdbc.internal.BlobTable;

/** The parts of an attachment that were found in a damaged file. */
final class DamagedBlob {

	private final DamagedFile source;
	private final Collection<Long> rowIds;

	/** @param rowIds of the parts, in their order */
	DamagedBlob(DamagedFile source, Collection<Long> rowIds) {
		this.source = source;
		this.rowIds = rowIds;
	}

	/** @return whether the parts make up the attachment; otherwise nothing is copied */
	boolean copy(Connection target, String sha256, String mediaType) throws SQLException, IOException {
		MessageDigest digest = Fingerprint.sha256();
		for (long rowId : rowIds) {
			byte[] part = part(rowId);
			if (part == null) {
				return false;
			}
			digest.update(part);
		}
		if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
			return false;
		}
		Iterator<InputStream> parts = rowIds.stream().map(this::part).<InputStream>map(ByteArrayInputStream::new)
				.iterator();
		Enumeration<InputStream> lazily = new Enumeration<>() {
			@Override
			public boolean hasMoreElements() {
				return parts.hasNext();
			}

			@Override
			public InputStream nextElement() {
				return parts.next();
			}
		};
		try (InputStream in = new SequenceInputStream(lazily)) {
			BlobTable.insert(target, sha256, mediaType, in);
		}
		return true;
	}

	private byte[] part(long rowId) {
		try {
			return source.row("blob_part", "data", rowId, row -> row.getBytes(1)).orElse(null);
		} catch (SQLException e) {
			return null; // on a damaged page
		}
	}
}
