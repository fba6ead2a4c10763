/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * A file to import, with what the user chose for it.
 *
 * @param options names and values that the importer knows, such as {@code encoding} or {@code language}
 * @since 0.1
 */
public record ImportSource(Path file, Map<String, String> options) {

	/** A file of more bytes than this is refused before it is read, whatever its kind. */
	public static final long MAX_BYTES = 512L << 20;

	public ImportSource(Path file) {
		this(file, Map.of());
	}

	public String fileName() {
		return file.getFileName().toString();
	}

	/** Extension of the file name in lower case, without the dot; empty if there is none. */
	public String extension() {
		String name = fileName();
		int dot = name.lastIndexOf('.');
		return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	public InputStream open() throws IOException {
		return Files.newInputStream(file);
	}

	/** The first bytes, for importers that look whether a file is theirs. */
	public byte[] head(int length) throws IOException {
		try (InputStream in = open()) {
			return in.readNBytes(length);
		}
	}
}
