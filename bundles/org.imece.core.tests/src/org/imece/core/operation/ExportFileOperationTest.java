/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.imece.core.exports.ExportAccount;
import org.imece.core.exports.ExportLoss;
import org.imece.core.exports.IExporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileOperationTest {

	@TempDir
	Path folder;

	@Test
	void writesAndAccounts() throws Exception {
		ExportAccount account = operation((project, out, options, monitor) -> {
			out.write(options.get("text").getBytes());
			return new ExportAccount("lines", 1, List.of(),
					List.of(new ExportLoss("a", "no colours"), new ExportLoss("b", "no dates"),
							new ExportLoss("c", "no colours")));
		}).run(null);
		assertEquals("new", Files.readString(file()));
		assertEquals(Map.of("no colours", List.of("a", "c"), "no dates", List.of("b")), account.lossesByReason());
		assertEquals(List.of("no colours", "no dates"), List.copyOf(account.lossesByReason().keySet()));
	}

	@Test
	void failureLeavesWhatWasThere() throws Exception {
		Files.writeString(file(), "old");
		CoreException failure = assertThrows(CoreException.class, () -> operation((project, out, options, monitor) -> {
			out.write(new byte[100_000]);
			throw new IOException("the disk is full");
		}).run(null));
		assertTrue(failure.getMessage().contains("the disk is full"), failure.getMessage());
		assertUntouched();
	}

	@Test
	void cancellingLeavesWhatWasThereEvenAtTheLastMoment() throws Exception {
		Files.writeString(file(), "old");
		NullProgressMonitor monitor = new NullProgressMonitor();
		IExporter exporter = (project, out, options, progress) -> {
			out.write('x');
			monitor.setCanceled(true);
			return new ExportAccount("lines", 1, List.of());
		};
		assertThrows(OperationCanceledException.class, () -> operation(exporter).run(monitor));
		assertUntouched();
	}

	private void assertUntouched() throws IOException {
		assertEquals("old", Files.readString(file()));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file()), files.toList());
		}
	}

	private Path file() {
		return folder.resolve("çıktı.txt");
	}

	private ExportFileOperation operation(IExporter exporter) {
		return new ExportFileOperation(null, exporter, file(), Map.of("text", "new"));
	}
}
