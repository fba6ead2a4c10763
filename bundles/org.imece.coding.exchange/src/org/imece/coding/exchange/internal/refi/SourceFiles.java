/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.imece.core.imports.ImportSource;
import org.imece.core.safe.SafeArchive;

/** The files that sources of a project refer to. Open as long as they are read. */
@FunctionalInterface
public interface SourceFiles extends Closeable {

	/** How a path within the project file starts. */
	String INTERNAL = "internal://";

	/**
	 * @param path as in the project: {@code internal://name.txt}
	 * @return empty if it is missing or not within the project
	 */
	Optional<InputStream> open(String path) throws IOException;

	@Override
	default void close() throws IOException {
	}

	/** Opens the files of a project, which may be done more than once. */
	@FunctionalInterface
	interface Opener {

		SourceFiles open() throws IOException;
	}

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

	/**
	 * Files in an archive, in whatever case their folder is written; closed with it.
	 *
	 * @param folder that names are within, ending with {@code /}; empty for the archive as a whole
	 */
	static SourceFiles in(SafeArchive archive, String folder) {
		return new SourceFiles() {

			@Override
			public Optional<InputStream> open(String path) throws IOException {
				String name = nameOf(path);
				Optional<String> found = name.isEmpty() ? Optional.empty() : archive.find(folder + name);
				return found.isEmpty() ? Optional.empty() : Optional.of(archive.open(found.get()));
			}

			@Override
			public void close() throws IOException {
				archive.close();
			}
		};
	}

	/** Files in the folder of sources beside a project that is not packed. */
	static SourceFiles beside(Path projectFile) {
		return path -> {
			Path parent = projectFile.toAbsolutePath().getParent();
			if (parent == null) {
				return Optional.empty();
			}
			try (Stream<Path> folders = Files.list(parent)) {
				for (Path folder : folders.filter(Files::isDirectory)
						.filter(each -> each.getFileName().toString().equalsIgnoreCase("sources")).toList()) {
					Optional<InputStream> found = within(folder).open(path);
					if (found.isPresent()) {
						return found;
					}
				}
			}
			return Optional.empty();
		};
	}

	/** Files in a folder, which links do not lead out of; those too large for the project are taken as missing. */
	static SourceFiles within(Path folder) {
		return path -> {
			String name = nameOf(path);
			if (name.isEmpty() || name.contains(":")) {
				return Optional.empty();
			}
			Path file = folder.resolve(name);
			return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())
					&& Files.size(file) <= ImportSource.MAX_BYTES ? Optional.of(Files.newInputStream(file))
							: Optional.empty();
		};
	}
}
