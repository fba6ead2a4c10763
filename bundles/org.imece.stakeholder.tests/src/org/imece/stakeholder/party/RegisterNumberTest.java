/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterNumberTest {

	@ParameterizedTest
	@CsvSource({ "VKN,0150015264", "VKN,015 001 5264", "KBO,0403.170.701", "KBO,BE 0403170701", "KBO,403.170.701",
			"MERSIS,0150015264000016", "VGM,12", "LEI,5493001KJTIIGC8Y1R12" })
	void sound(String scheme, String value) {
		assertTrue(new RegisterNumber(scheme, value).fault().isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "VKN,0150015265", "VKN,150015264", "VKN,abc", "KBO,0403.170.702", "KBO,2403.170.701", "MERSIS,123",
			"LEI,123" })
	void faulty(String scheme, String value) {
		assertTrue(new RegisterNumber(scheme, value).fault().orElseThrow().contains(value));
		assertFalse(new RegisterNumber(scheme, value).identifies());
	}

	@Test
	void oneNumberInManyForms() {
		assertEquals(new RegisterNumber("KBO", "0403.170.701").key(), new RegisterNumber("KBO", "BE 403 170 701").key());
		assertFalse(new RegisterNumber("VGM", "000000").identifies(), "a placeholder is no number");
	}

	@Test
	void numbersOfPersons() {
		assertTrue(RegisterNumber.isPersonalNumber("10000000146"));
		assertFalse(RegisterNumber.isPersonalNumber("10000000147"));
		assertFalse(RegisterNumber.isPersonalNumber("0150015264"));
	}
}
