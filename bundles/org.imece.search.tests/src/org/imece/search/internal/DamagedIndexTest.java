/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.imece.search.ISearchIndex;
import org.imece.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to its files, the index works again after the next update, and nothing else is touched. */
class DamagedIndexTest {

	@TempDir
	Path folder;

	/** Damages one file of an index. */
	@FunctionalInterface
	private interface Damage {
		void to(Path file) throws IOException;
	}

	private void survives(Damage damage) throws Exception {
		try (SearchFixture fixture = SearchFixture.onDisk(folder)) {
			for (int i = 0; i < 20; i++) {
				fixture.document("Belge " + i, "tr", "metin " + "dolgu ".repeat(i));
			}
			fixture.update();
			fixture.index.close();
			for (Path file : files()) {
				damage.to(file);
				try (ISearchIndex index = SearchFixture.service().open(fixture.project, folder.resolve("index"))) {
					index.update(null);
					assertEquals(20, index.search(new SearchRequest("metin")).total(), file.toString());
					assertTrue(index.isUpToDate());
				}
			}
		}
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("index"))) {
			return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
		}
	}

	@Test
	void truncatedFiles() throws Exception {
		survives(file -> {
			if (Files.exists(file)) {
				byte[] bytes = Files.readAllBytes(file);
				Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
			}
		});
	}

	@Test
	void emptyFiles() throws Exception {
		survives(file -> Files.write(file, new byte[0]));
	}

	@Test
	void changedBytes() throws Exception {
		survives(file -> {
			if (Files.exists(file)) {
				byte[] bytes = Files.readAllBytes(file);
				bytes[bytes.length / 2] ^= 0x55;
				Files.write(file, bytes);
			}
		});
	}

	@Test
	void missingFiles() throws Exception {
		survives(Files::deleteIfExists);
	}

	@Test
	void leavesOtherFilesAlone() throws Exception {
		try (SearchFixture fixture = SearchFixture.onDisk(folder)) {
			fixture.update();
			fixture.index.close();
			Path notes = Files.writeString(folder.resolve("index/notes.txt"), "keep me");
			for (Path file : files()) {
				if (!file.equals(notes)) {
					Files.write(file, new byte[] { 1, 2, 3 });
				}
			}
			try (ISearchIndex index = SearchFixture.service().open(fixture.project, folder.resolve("index"))) {
				index.update(null);
			}
			assertEquals("keep me", Files.readString(notes));
		}
	}

	@Test
	void anIndexThatWasDeletedIsMadeAgain() throws CoreException, IOException {
		try (SearchFixture fixture = SearchFixture.onDisk(folder)) {
			fixture.document("Belge", "tr", "metin");
			fixture.update();
			fixture.index.close();
			for (Path file : files()) {
				Files.delete(file);
			}
			try (ISearchIndex index = SearchFixture.service().open(fixture.project, folder.resolve("index"))) {
				index.update(null);
				assertEquals(1, index.search(new SearchRequest("metin")).total());
			}
		}
	}
}
