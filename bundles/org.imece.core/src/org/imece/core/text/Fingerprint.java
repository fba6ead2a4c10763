/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Fingerprints of quotes and files.
 *
 * @since 0.1
 */
public final class Fingerprint {

	private Fingerprint() {
	}

	/**
	 * Fingerprint of a quote: SHA-256 of its UTF-8 bytes after every run of white space has become one blank and the
	 * ends are stripped, so that a re-wrapped text still matches and a changed word does not.
	 */
	public static String ofQuote(String quote) {
		return of(quote.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8));
	}

	/** SHA-256 (FIPS 180-4) in lower-case hexadecimal. */
	public static String of(byte[] bytes) {
		return HexFormat.of().formatHex(sha256().digest(bytes));
	}

	/** A digest for bytes that come in pieces. */
	public static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
