/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;

import org.imece.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDatesTest {

	@ParameterizedTest
	@CsvSource({ "2019,2019", "10.2019,2019-10", "1/2019,2019-01", "17.10.2019,2019-10-17", "7.1.2019,2019-01-07",
			"2019-10,2019-10", "' 2019-10-17 ',2019-10-17" })
	void reads(String typed, String iso) {
		assertEquals(PartialDate.valueOf(iso), PartialDates.parse(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "dün", "31.02.2020", "13.2019", "19", "2019-13", "1.1.19" })
	void refuses(String typed) {
		assertThrows(DateTimeException.class, () -> PartialDates.parse(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019", "2019-10", "2019-10-17", "0001-01-01" })
	void writesWhatItReads(String iso) {
		PartialDate date = PartialDate.valueOf(iso);
		assertEquals(date, PartialDates.parse(PartialDates.format(date)));
	}

	@Test
	void nothingIsEmpty() {
		assertEquals("", PartialDates.format(null));
	}
}
