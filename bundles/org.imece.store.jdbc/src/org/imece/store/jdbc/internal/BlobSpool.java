/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.imece.core.text.Fingerprint;

/** Takes bytes in before the store is locked: the key of a blob is known when its last byte has been read. */
final class BlobSpool implements AutoCloseable {

	private final String sha256;
	private byte[] small;
	private Path file;

	BlobSpool(InputStream bytes) throws IOException {
		MessageDigest digest = Fingerprint.sha256();
		DigestInputStream in = new DigestInputStream(bytes, digest);
		small = in.readNBytes(BlobTable.PART);
		if (small.length == BlobTable.PART) {
			spill(in);
		}
		sha256 = HexFormat.of().formatHex(digest.digest());
	}

	private void spill(InputStream rest) throws IOException {
		file = Files.createTempFile("imece", ".blob");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			out.write(small);
			rest.transferTo(out);
		} catch (IOException | RuntimeException e) {
			close();
			throw e;
		}
		small = null;
	}

	String sha256() {
		return sha256;
	}

	InputStream open() throws IOException {
		return file == null ? new ByteArrayInputStream(small) : Files.newInputStream(file);
	}

	@Override
	public void close() throws IOException {
		if (file != null) {
			Files.deleteIfExists(file);
		}
	}
}
