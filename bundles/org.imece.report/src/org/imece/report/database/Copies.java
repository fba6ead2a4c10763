/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that a reader sees the old one or the new one, never half of it. */
final class Copies {

	private Copies() {
	}

	/** Writes a file. */
	@FunctionalInterface
	interface Writer {
		void write(Path file) throws IOException;
	}

	static Path moveInPlace(Writer writer, Path target) throws IOException {
		Path temporary = target.resolveSibling('.' + target.getFileName().toString() + ".part");
		try {
			Files.deleteIfExists(temporary);
			writer.write(temporary);
			return Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
