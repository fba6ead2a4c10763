/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportRemark.Severity;
import org.junit.jupiter.api.Test;

class FileOutcomeTest {

	@Test
	void whatHoldsForManyPlacesIsSaidOnce() {
		List<ImportRemark> remarks = Stream.concat(
				IntStream.rangeClosed(1, 30)
						.mapToObj(i -> new ImportRemark(Severity.WARNING, "Row " + i, "No colour.")),
				Stream.of(new ImportRemark(Severity.ERROR, "Row 31", "No colour."),
						new ImportRemark(Severity.INFO, "", "A draft.")))
				.toList();
		String text = new FileOutcome(Path.of("a.csv"), new ImportAccount("a.csv", "csv", "rows", 31, 30, 0, 0, 1, remarks),
				null).text("Table");
		List<String> lines = text.lines().skip(2).toList();
		assertEquals(3, lines.size());
		assertTrue(lines.get(0).startsWith("△ No colour. (30: Row 1; Row 2; "), text);
		assertTrue(lines.get(0).endsWith("Row 20; …)"), text);
		assertEquals("✕ Row 31: No colour.", lines.get(1));
		assertEquals("· A draft.", lines.get(2));
	}
}
