/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

	private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			25.11.2026 14:30           | 2026-11-25T11:30:00Z
			25.11.2026, 14:30          | 2026-11-25T11:30:00Z
			25.11.2026 14:30:05        | 2026-11-25T11:30:05Z
			5.1.2026 9:05              | 2026-01-05T06:05:00Z
			25.11.2026                 | 2026-11-24T21:00:00Z
			25 Kasım 2026 14:30        | 2026-11-25T11:30:00Z
			1 Ağustos 2026             | 2026-07-31T21:00:00Z
			1 AĞUSTOS 2026             | 2026-07-31T21:00:00Z
			25. November 2026 14:30    | 2026-11-25T11:30:00Z
			3. März 2026, 08:00        | 2026-03-03T05:00:00Z
			25 November 2026           | 2026-11-24T21:00:00Z
			25/11/2026 14:30           | 2026-11-25T11:30:00Z
			11/25/2026 14:30           | 2026-11-25T11:30:00Z
			2026-11-25 14:30           | 2026-11-25T11:30:00Z
			2026-11-25T14:30:05        | 2026-11-25T11:30:05Z
			2026-11-25T14:30:05Z       | 2026-11-25T14:30:05Z
			2026-11-25T14:30:05+01:00  | 2026-11-25T13:30:05Z
			""")
	void readsWhatProgramsWrite(String text, Instant at) {
		assertEquals(Optional.of(at), Moment.of(text, ISTANBUL));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "03/04/2026", "31.02.2026", "25.11.26", "yarın", "25.13.2026 14:30", "2026" })
	void doesNotGuess(String text) {
		assertEquals(Optional.empty(), Moment.of(text, ISTANBUL));
	}
}
