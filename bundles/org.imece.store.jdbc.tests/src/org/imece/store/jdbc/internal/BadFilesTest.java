/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordWrite;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoreProblem;
import org.imece.core.text.Fingerprint;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no sound project is refused with one sentence and left byte for byte as it was. */
class BadFilesTest {

	@TempDir
	Path folder;

	private Path project(int records) throws StoreException {
		Path file = folder.resolve("proje.imece");
		try (IRecordStore store = new SqliteStoreProvider().create(file.toUri())) {
			fill(store, records);
		}
		return file;
	}

	private static void fill(IRecordStore store, int records) throws StoreException {
		Random random = new Random(7);
		for (int i = 0; i < records; i++) {
			byte[] content = new byte[random.nextInt(20_000)];
			random.nextBytes(content);
			store.commit(List.of(new RecordWrite("r" + i, "x#T", "Kayıt " + i, content, 0, Set.of())), "ayşe");
		}
	}

	/** A project as a process that was killed leaves it: with a log of commits beside the file. */
	private Path killed(SqliteStoreProvider provider) throws StoreException, IOException {
		Path live = folder.resolve("live.imece");
		Path file = folder.resolve("proje.imece");
		try (IRecordStore store = provider.create(live.toUri())) {
			fill(store, 20);
			Files.copy(live, file);
			Files.copy(log(live), log(file));
		}
		Files.delete(live);
		assertTrue(Files.size(log(file)) > 0);
		return file;
	}

	private static Path log(Path file) {
		return file.resolveSibling(file.getFileName() + "-wal");
	}

	private StoreException assertRefused(Path file, StoreProblem problem) throws IOException {
		return assertRefused(new SqliteStoreProvider(), file, problem);
	}

	private StoreException assertRefused(SqliteStoreProvider provider, Path file, StoreProblem problem)
			throws IOException {
		Map<String, String> before = state();
		StoreException refusal = assertThrows(StoreException.class, () -> provider.open(file.toUri()));
		assertEquals(problem, refusal.problem(), refusal.getMessage());
		assertTrue(refusal.getMessage().contains(file.getFileName().toString()), refusal.getMessage());
		assertEquals(before, state());
		return refusal;
	}

	private Map<String, String> state() throws IOException {
		Map<String, String> state = new TreeMap<>();
		try (var files = Files.list(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				state.put(file.getFileName().toString(),
						Fingerprint.of(Files.readAllBytes(file)) + ' ' + Files.getLastModifiedTime(file));
			}
		}
		return state;
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE html><html><body>404</body></html>", "x", "SQLite format 3",
			"PK\u0003\u0004 something else entirely, long enough to hold a header of one hundred bytes and then some more" })
	void aForeignFile(String content) throws IOException {
		assertRefused(Files.writeString(folder.resolve("a.imece"), content), StoreProblem.NOT_A_PROJECT);
	}

	@Test
	void aLongForeignFile() throws IOException {
		assertRefused(Files.writeString(folder.resolve("a.imece"), "<p>Sayfa bulunamadı</p>\n".repeat(5000)),
				StoreProblem.NOT_A_PROJECT);
	}

	@Test
	void anEmptyFile() throws IOException {
		assertRefused(Files.createFile(folder.resolve("a.imece")), StoreProblem.NOT_A_PROJECT);
	}

	@Test
	void aFolder() throws IOException {
		assertRefused(Files.createDirectory(folder.resolve("a.imece")), StoreProblem.NOT_A_PROJECT);
	}

	@Test
	void nothingThere() throws IOException {
		assertRefused(folder.resolve("a.imece"), StoreProblem.NOT_FOUND);
	}

	@Test
	void anotherProgramsDatabase() throws Exception {
		Path file = folder.resolve("a.imece");
		try (var connection = org.sqlite.JDBC.createConnection("jdbc:sqlite:" + file, new java.util.Properties());
				var statement = connection.createStatement()) {
			statement.execute("CREATE TABLE moz_places (id INTEGER)");
		}
		assertRefused(file, StoreProblem.NOT_A_PROJECT);
	}

	@Test
	void anotherProgramsDatabaseAfterACrash() throws Exception {
		Path live = folder.resolve("live");
		Path file = folder.resolve("a.imece");
		try (var connection = org.sqlite.JDBC.createConnection("jdbc:sqlite:" + live, new java.util.Properties());
				var statement = connection.createStatement()) {
			statement.execute("CREATE TABLE moz_places (id INTEGER)");
			statement.execute("PRAGMA journal_mode = WAL");
			statement.execute("INSERT INTO moz_places VALUES (1)");
			Files.copy(live, file);
			Files.copy(log(live), log(file));
		}
		assertRefused(file, StoreProblem.NOT_A_PROJECT);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.0005, 0.002, 0.1, 0.5, 0.9, 0.9999 })
	void aTruncatedFile(double part) throws Exception {
		Path file = project(60);
		truncate(file, (long) (Files.size(file) * part));
		assertRefused(file, StoreProblem.DAMAGED);
	}

	private static void truncate(Path file, long size) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.truncate(size);
		}
	}

	@ParameterizedTest
	@CsvSource({ "16, 2", "100, 200", "5000, 8000" })
	void aFileWithZeroesInIt(long position, int count) throws Exception {
		Path file = project(60);
		overwrite(file, position, new byte[count]);
		assertRefused(file, StoreProblem.DAMAGED);
	}

	private static void overwrite(Path file, long position, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap(bytes), position);
		}
	}

	@Test
	void aTruncatedFileWithALog() throws Exception {
		Path file = killed(new SqliteStoreProvider());
		truncate(file, 8192);
		assertRefused(file, StoreProblem.DAMAGED);
	}

	@Test
	void aNewerProject() throws Exception {
		Path file = folder.resolve("proje.imece");
		newer().create(file.toUri()).close();
		StoreException refusal = assertRefused(file, StoreProblem.NEWER);
		assertTrue(refusal.getMessage().length() > 40, refusal.getMessage());
	}

	@Test
	void aNewerProjectAfterACrash() throws Exception {
		assertRefused(killed(newer()), StoreProblem.NEWER);
	}

	private static SqliteStoreProvider newer() {
		List<Migration> steps = new java.util.ArrayList<>();
		for (int i = 1; i <= Schema.PRESENT.version(); i++) {
			steps.add(i == 1 ? Schema::first : d -> List.of());
		}
		steps.add(d -> List.of("CREATE TABLE future (id TEXT)"));
		return new SqliteStoreProvider(new Schema(steps), Clock.systemUTC());
	}

	@Test
	void aSoundProjectAfterACrashIsOpened() throws Exception {
		Path file = killed(new SqliteStoreProvider());
		try (IRecordStore store = new SqliteStoreProvider().open(file.toUri())) {
			assertEquals(20, store.headers().size());
			assertEquals(List.of(), store.verify(new NullProgressMonitor()));
		}
		try (var files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void openTwiceInOneProcess() throws Exception {
		Path file = project(3);
		try (IRecordStore store = new SqliteStoreProvider().open(file.toUri())) {
			store.putSetting("a", "b");
			assertRefused(file, StoreProblem.LOCKED);
			store.putSetting("a", "c");
		}
	}

	@Test
	void createOverAFile() throws Exception {
		Path file = Files.writeString(folder.resolve("a.imece"), "mine");
		StoreException refusal = assertThrows(StoreException.class,
				() -> new SqliteStoreProvider().create(file.toUri()));
		assertEquals(StoreProblem.EXISTS, refusal.problem());
		assertArrayEquals("mine".getBytes(), Files.readAllBytes(file));
	}

	@Test
	void createInAFolderThatIsNotThere() {
		Path file = folder.resolve("yok").resolve("a.imece");
		StoreException refusal = assertThrows(StoreException.class,
				() -> new SqliteStoreProvider().create(file.toUri()));
		assertEquals(StoreProblem.NOT_FOUND, refusal.problem());
		assertTrue(refusal.getMessage().contains("yok"), refusal.getMessage());
	}
}
