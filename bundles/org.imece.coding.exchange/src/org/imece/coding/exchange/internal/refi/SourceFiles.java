/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.imece.core.imports.ImportSource;
import org.imece.core.safe.SafeArchive;

/** The files that sources of a project refer to. */
interface SourceFiles {

	/** How a path within the project file starts. */
	String INTERNAL = "internal://";

	/**
	 * @param path as in the project: {@code internal://name.txt}
	 * @return empty if it is missing or not within the project
	 */
	Optional<InputStream> open(String path) throws IOException;

	/** As {@link #open}, as a whole. */
	default Optional<byte[]> read(String path) throws IOException {
		Optional<InputStream> found = open(path);
		if (found.isEmpty()) {
			return Optional.empty();
		}
		try (InputStream in = found.get()) {
			return Optional.of(in.readAllBytes());
		}
	}

	/** Whether a path leads out of the project, to a file of the computer it comes from. */
	static boolean isExternal(String path) {
		return !path.isEmpty() && !path.toLowerCase(Locale.ROOT).startsWith(INTERNAL);
	}

	/** Name of the file in the folder of sources; empty for a file elsewhere. */
	static String nameOf(String path) {
		if (!path.toLowerCase(Locale.ROOT).startsWith(INTERNAL)) {
			return "";
		}
		String name = path.substring(INTERNAL.length()).replace('\\', '/');
		while (name.startsWith("/")) {
			name = name.substring(1);
		}
		return name.contains("..") || name.indexOf('\0') >= 0 ? "" : name;
	}

	/** Files in an archive, in whatever case their folder is written. */
	static SourceFiles in(SafeArchive archive) {
		return path -> {
			String name = nameOf(path);
			Optional<String> found = name.isEmpty() ? Optional.empty() : archive.find("sources/" + name);
			return found.isEmpty() ? Optional.empty() : Optional.of(archive.open(found.get()));
		};
	}

	/** Files in the folder of sources beside a project that is not packed. */
	static SourceFiles beside(Path projectFile) {
		return path -> {
			String name = nameOf(path);
			Path parent = projectFile.toAbsolutePath().getParent();
			if (name.isEmpty() || name.contains("/") || name.contains(":") || parent == null) {
				return Optional.empty();
			}
			try (Stream<Path> folders = Files.list(parent)) {
				for (Path folder : folders.filter(Files::isDirectory)
						.filter(each -> each.getFileName().toString().equalsIgnoreCase("sources")).toList()) {
					Path file = folder.resolve(name);
					if (Files.isRegularFile(file) && Files.size(file) <= ImportSource.MAX_BYTES) {
						return Optional.of(Files.newInputStream(file));
					}
				}
			}
			return Optional.empty();
		};
	}
}
