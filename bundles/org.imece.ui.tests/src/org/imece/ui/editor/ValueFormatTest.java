/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;

import org.imece.model.core.CorePackage;
import org.imece.model.stakeholder.StakeholderPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ValueFormatTest {

	private final Locale before = Locale.getDefault(Locale.Category.FORMAT);

	@BeforeEach
	void turkish() {
		Locale.setDefault(Locale.Category.FORMAT, Locale.of("tr", "TR"));
	}

	@AfterEach
	void restore() {
		Locale.setDefault(Locale.Category.FORMAT, before);
	}

	@Test
	void decimalsAreWrittenAsInTurkey() {
		assertEquals("12,5", ValueFormat.DECIMAL.format(Double.valueOf(12.5)));
		assertEquals(Double.valueOf(12.5), ValueFormat.DECIMAL.parse("12,5"));
		assertEquals(Double.valueOf(1250), ValueFormat.DECIMAL.parse("1.250"));
	}

	@Test
	void halfANumberIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> ValueFormat.DECIMAL.parse("12,5 avro"));
		assertThrows(IllegalArgumentException.class, () -> ValueFormat.INTEGER.parse("on iki"));
		assertThrows(IllegalArgumentException.class, () -> ValueFormat.PARTIAL_DATE.parse("geçen yıl"));
	}

	@Test
	void listsAreSeparatedByCommasWithoutEmptiesAndDoubles() {
		assertEquals(List.of("kss", "gönüllülük"), ValueFormat.LIST.parse(" kss, ,gönüllülük; kss"));
		assertEquals("kss, gönüllülük", ValueFormat.LIST.format(List.of("kss", "gönüllülük")));
		assertEquals(List.of("Yılmaz, Ayşe", "Ak, Can"), ValueFormat.LINES.parse(" Yılmaz, Ayşe\n\nAk, Can "));
		assertEquals("Yılmaz, Ayşe\nAk, Can", ValueFormat.LINES.format(List.of("Yılmaz, Ayşe", "Ak, Can")));
	}

	@Test
	void formatFollowsTheType() {
		assertEquals(ValueFormat.LIST, ValueFormat.of(CorePackage.Literals.ELEMENT__TAGS));
		assertEquals(ValueFormat.INTEGER, ValueFormat.of(StakeholderPackage.Literals.ORGANISATION__EMPLOYEES));
		assertEquals(ValueFormat.PARTIAL_DATE, ValueFormat.of(StakeholderPackage.Literals.ORGANISATION__FOUNDED));
		assertThrows(IllegalArgumentException.class,
				() -> ValueFormat.of(StakeholderPackage.Literals.ORGANISATION__KIND));
	}
}
