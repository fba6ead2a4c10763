/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class StartArgumentsTest {

	@Test
	void optionNamesTheProject() {
		assertEquals(Optional.of(Path.of("a b.imece").toAbsolutePath().toUri()),
				StartArguments.of("--project", "a b.imece").project());
	}

	@Test
	void fileAloneIsTheProject() {
		assertEquals(Optional.of(Path.of("Çalışma.IMECE").toAbsolutePath().toUri()),
				StartArguments.of("-consoleLog", "Çalışma.IMECE").project());
	}

	@Test
	void addressOfAnotherStoreIsKept() {
		assertEquals(Optional.of(URI.create("postgresql://host/db?schema=kss")),
				StartArguments.of("--project", "postgresql://host/db?schema=kss").project());
	}

	@Test
	void otherArgumentsAreNoProject() {
		assertTrue(StartArguments.of("-clean", "notes.txt", "--project").project().isEmpty());
	}
}
