/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class FingerprintTest {

	/** Example of FIPS 180-4 (NIST, SHA-256 one block message). */
	@Test
	void isSha256() {
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
				Fingerprint.of("abc".getBytes(StandardCharsets.US_ASCII)));
	}

	@Test
	void aQuoteMayBeWrappedAnew() {
		String quote = Fingerprint.ofQuote("Dernekler, ilgili mevzuata göre kurulur.");
		assertEquals(quote, Fingerprint.ofQuote("  Dernekler,\n\tilgili   mevzuata\r\ngöre kurulur. "));
	}

	@Test
	void aChangedWordShows() {
		String quote = Fingerprint.ofQuote("Dernekler kurulur.");
		assertNotEquals(quote, Fingerprint.ofQuote("Dernekler kurulur"));
		assertNotEquals(quote, Fingerprint.ofQuote("dernekler kurulur."));
		assertNotEquals(Fingerprint.ofQuote("ığdır"), Fingerprint.ofQuote("iğdir"));
	}
}
