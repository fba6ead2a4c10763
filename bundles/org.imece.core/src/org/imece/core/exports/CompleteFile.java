/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.exports;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;

import org.eclipse.core.runtime.CoreException;

/**
 * Writes a file that appears only when it is complete; a file that was there stays as it was if anything fails.
 *
 * @since 0.1
 */
public final class CompleteFile {

	/** What goes into the file. */
	@FunctionalInterface
	public interface Content<T> {

		/** @param out buffered; is closed by the caller */
		T write(OutputStream out) throws CoreException, IOException;
	}

	/** Writes the file itself, for libraries that take no stream. */
	@FunctionalInterface
	public interface FileContent<T> {

		/** @param file does not exist yet; lies in the folder of the target under another name */
		T write(Path file) throws CoreException, IOException;
	}

	private static final int BUFFER = 1 << 16;

	private CompleteFile() {
	}

	/** @return what the content came to */
	public static <T> T write(Path target, Content<T> content) throws CoreException, IOException {
		return writeFile(target, temporary -> {
			try (FileOutputStream file = new FileOutputStream(temporary.toFile());
					OutputStream out = new BufferedOutputStream(file, BUFFER)) {
				T result = content.write(out);
				out.flush();
				file.getFD().sync();
				return result;
			}
		});
	}

	/** @return what the content came to */
	public static <T> T writeFile(Path target, FileContent<T> content) throws CoreException, IOException {
		Path temporary = target.toAbsolutePath()
				.resolveSibling(".%s.%08x.part".formatted(target.getFileName(), new SecureRandom().nextInt()));
		try {
			T result = content.write(temporary);
			move(temporary, target);
			return result;
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) { // some network drives
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
