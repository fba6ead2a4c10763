/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompleteFileTest {

	@TempDir
	Path folder;

	@Test
	void replacesAFileAndHandsTheResultOver() throws Exception {
		Path file = Files.writeString(folder.resolve("çıktı.csv"), "eski");
		int written = CompleteFile.write(file, out -> {
			out.write("yeni".getBytes(StandardCharsets.UTF_8));
			assertEquals("eski", Files.readString(file), "it is replaced only when it is complete");
			return 4;
		});
		assertEquals(4, written);
		assertEquals("yeni", Files.readString(file));
		assertEquals(List.of(file), files());
	}

	@Test
	void leavesAFileAsItWasWhenWritingFails() throws Exception {
		Path file = Files.writeString(folder.resolve("çıktı.csv"), "eski");
		assertThrows(IOException.class, () -> CompleteFile.write(file, out -> {
			out.write(1);
			throw new IOException("disk full");
		}));
		assertEquals("eski", Files.readString(file));
		assertEquals(List.of(file), files());
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}
}
