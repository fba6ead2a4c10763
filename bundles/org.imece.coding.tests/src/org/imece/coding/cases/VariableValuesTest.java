/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Locale;

import org.imece.model.coding.Case;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Variable;
import org.imece.model.coding.VariableType;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariableValuesTest {

	private static final Locale TURKISH = Locale.of("tr", "TR");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"TEXT | Gaziantep | Gaziantep | Gaziantep", //
			"INTEGER | 0042 | 42 | 42", //
			"FLOAT | 3,50 | 3.50 | 3,5", //
			"FLOAT | -0,125 | -0.125 | -0,125", //
			"FLOAT | 1.250,5 | 1250.5 | 1250,5", //
			"DATE | 7.3.2019 | 2019-03-07 | 07.03.2019", //
			"DATE | 2019-03-07 | 2019-03-07 | 07.03.2019", //
			"DATE_TIME | 7.3.2019 14:05 | 2019-03-07T14:05:00Z | 07.03.2019 14:05", //
			"DATE_TIME | 2019-03-07T14:05:00+03:00 | 2019-03-07T11:05:00Z | 07.03.2019 11:05" })
	void keepsTheFormOfXmlSchemaAndShowsThatOfTheReader(VariableType type, String typed, String kept, String shown) {
		VariableFormat format = new VariableFormat(type, TURKISH);
		assertEquals(kept, format.parse(typed));
		assertEquals(shown, format.format(kept));
		assertEquals(kept.replaceAll("0+$", ""), format.parse(shown).replaceAll("0+$", ""));
	}

	@ParameterizedTest
	@CsvSource({ "BOOLEAN,belki", "INTEGER,3.5", "INTEGER,üç", "FLOAT,12x", "DATE,31.2.2019", "DATE,2019",
			"DATE_TIME,7.3.2019" })
	void saysWhatIsWrong(VariableType type, String typed) {
		assertThrows(IllegalArgumentException.class, () -> new VariableFormat(type, TURKISH).parse(typed));
	}

	@Test
	void yesAndNoAreReadAsTheyAreShown() {
		VariableFormat format = new VariableFormat(VariableType.BOOLEAN, TURKISH);
		assertEquals("true", format.parse(format.format("1")));
		assertEquals("false", format.parse(format.format("false")));
	}

	@Test
	void whatDoesNotFitTheTypeIsShownAsItIsKept() {
		assertEquals("çok", new VariableFormat(VariableType.INTEGER, TURKISH).format("çok"));
		assertEquals("çok", new VariableFormat(VariableType.BOOLEAN, TURKISH).format("çok"));
		assertEquals("2019", new VariableFormat(VariableType.DATE_TIME, TURKISH).format("2019"));
	}

	@Test
	void aCaseHasOneValueOfAVariableOrNone(@TempDir Path folder) throws Exception {
		try (TestProject test = TestProject.create(folder)) {
			Case caze = CodingFactory.eINSTANCE.createCase();
			Variable variable = CodingFactory.eINSTANCE.createVariable();
			test.project.edit("", () -> {
				test.project.add(variable);
				test.project.add(caze);
				VariableValues.set(caze, variable, "1");
				VariableValues.set(caze, variable, "2");
			});
			assertEquals("2", VariableValues.get(caze, variable));
			assertEquals(1, caze.getValues().size());
			test.project.edit("", () -> VariableValues.set(caze, variable, null));
			assertNull(VariableValues.get(caze, variable));
			test.project.undo();
			assertEquals("2", VariableValues.get(caze, variable));
		}
	}
}
