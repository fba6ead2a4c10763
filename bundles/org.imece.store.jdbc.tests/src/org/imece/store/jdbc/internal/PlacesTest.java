/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordWrite;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoreProblem;
import org.imece.core.text.Fingerprint;
import org.imece.store.jdbc.internal.sqlite.SqliteDialect;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;
import org.imece.tests.support.ChildJvm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

/** Places that refuse: locked by another process, read-only, full. */
class PlacesTest {

	@TempDir
	Path folder;
	private final SqliteStoreProvider provider = new SqliteStoreProvider();
	private final List<Path> mounts = new ArrayList<>();

	@AfterEach
	void unmount() throws Exception {
		for (Path mount : mounts) {
			assertEquals(0, run("umount", mount.toString()));
		}
	}

	private static int run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		assertTrue(process.waitFor(20, TimeUnit.SECONDS), String.join(" ", command));
		return process.exitValue();
	}

	private Path mount(String options, String type) throws Exception {
		Path place = Files.createDirectory(folder.resolve("mount"));
		boolean mounted = false;
		try {
			mounted = run("mount", "-t", type, "-o", options, "none", place.toString()) == 0;
		} catch (IOException e) {
			// no such command here
		}
		assumeTrue(mounted, "needs the right to mount a file system; the dialect is tested without it");
		mounts.add(place);
		return place;
	}

	private static RecordWrite write(String id, int size) {
		byte[] content = new byte[size];
		new Random(size).nextBytes(content);
		return new RecordWrite(id, "x#T", id, content, 0, Set.of());
	}

	private static StoreException assertRefused(StoreProblem problem, org.junit.jupiter.api.function.Executable action) {
		StoreException refusal = assertThrows(StoreException.class, action);
		assertEquals(problem, refusal.problem(), refusal.getMessage());
		assertTrue(refusal.getMessage().contains(".imece"), refusal.getMessage());
		return refusal;
	}

	/** Opens a project and holds it until its standard input ends. */
	public static final class Holder {

		public static void main(String[] arguments) throws Exception {
			try (IRecordStore store = new SqliteStoreProvider().open(java.net.URI.create(arguments[0]))) {
				store.putSetting("held", "yes");
				System.out.println("open");
				System.in.read();
			}
		}
	}

	@Test
	void openInAnotherProcess() throws Exception {
		Path file = folder.resolve("proje.imece");
		try (IRecordStore store = provider.create(file.toUri())) {
			store.commit(List.of(write("a", 10)), "ayşe");
		}
		Process holder = ChildJvm.start(Holder.class, file.toUri().toString());
		try (BufferedReader out = holder.inputReader()) {
			assertEquals("open", out.readLine());
			String before = Fingerprint.of(Files.readAllBytes(file));
			assertRefused(StoreProblem.LOCKED, () -> provider.open(file.toUri()));
			assertRefused(StoreProblem.LOCKED, () -> provider.rescue(file.toUri(),
					folder.resolve("copy.imece").toUri(), new NullProgressMonitor()));
			assertEquals(before, Fingerprint.of(Files.readAllBytes(file)));
			holder.getOutputStream().close();
			assertTrue(holder.waitFor(20, TimeUnit.SECONDS));
			assertEquals(0, holder.exitValue());
		} finally {
			holder.destroyForcibly();
		}
		try (IRecordStore store = provider.open(file.toUri())) {
			assertEquals("yes", store.setting("held").orElseThrow());
		}
	}

	@Test
	void aFullDisk() throws Exception {
		Path file = mount("size=600k", "tmpfs").resolve("proje.imece");
		try (IRecordStore store = provider.create(file.toUri())) {
			store.commit(List.of(write("a", 1000)), "ayşe");
			assertRefused(StoreProblem.DISK_FULL, () -> store.commit(List.of(write("b", 2_000_000)), "ayşe"));
			assertRefused(StoreProblem.DISK_FULL,
					() -> store.putBlob("x/y", new ByteArrayInputStream(new byte[3_000_000])));
			assertEquals(1, store.sequence());
			assertEquals(1, store.headers().size());
			store.commit(List.of(write("c", 1000)), "ayşe"); // there is room for little things
			assertEquals(List.of(), store.verify(new NullProgressMonitor()));
		}
		try (IRecordStore store = provider.open(file.toUri())) {
			assertEquals(2, store.headers().size());
			assertEquals(List.of(), store.verify(new NullProgressMonitor()));
		}
	}

	@Test
	void noRoomForANewProject() throws Exception {
		Path place = mount("size=4k", "tmpfs");
		assertRefused(StoreProblem.DISK_FULL, () -> provider.create(place.resolve("proje.imece").toUri()));
		try (var files = Files.list(place)) {
			assertEquals(List.of(), files.toList());
		}
	}

	@Test
	void aFileSystemThatIsReadOnly() throws Exception {
		Path place = mount("size=4m", "tmpfs");
		Path file = place.resolve("proje.imece");
		provider.create(file.toUri()).close();
		String before = Fingerprint.of(Files.readAllBytes(file));
		assertEquals(0, run("mount", "-o", "remount,ro", place.toString()));
		assertRefused(StoreProblem.READ_ONLY, () -> provider.open(file.toUri()));
		assertRefused(StoreProblem.READ_ONLY, () -> provider.create(place.resolve("yeni.imece").toUri()));
		assertEquals(before, Fingerprint.of(Files.readAllBytes(file)));
	}

	@Test
	void aFileThatIsReadOnly() throws Exception {
		Path file = folder.resolve("proje.imece");
		provider.create(file.toUri()).close();
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		boolean bites = !Files.isWritable(file);
		boolean immutable = !bites && run("chattr", "+i", file.toString()) == 0;
		assumeTrue(bites || immutable, "whoever runs this test may write everything");
		try {
			String before = Fingerprint.of(Files.readAllBytes(file));
			assertRefused(StoreProblem.READ_ONLY, () -> provider.open(file.toUri()));
			assertEquals(before, Fingerprint.of(Files.readAllBytes(file)));
		} finally {
			if (immutable) {
				assertEquals(0, run("chattr", "-i", file.toString()));
			}
		}
	}

	/** The same refusals from the database itself, on any machine. */
	@Test
	void whatTheDatabaseSays() throws Exception {
		SqliteDialect dialect = new SqliteDialect();
		Path file = folder.resolve("a.imece");
		Failures failures = new Failures(dialect, "a.imece");
		try (var connection = JDBC.createConnection(JDBC.PREFIX + file, new java.util.Properties())) {
			connection.createStatement().execute("CREATE TABLE t (data BLOB)");
			connection.createStatement().execute("PRAGMA max_page_count = 20");
			Session session = new Session(connection, dialect, failures);
			assertRefused(StoreProblem.DISK_FULL, () -> session.transact(
					c -> c.createStatement().execute("INSERT INTO t VALUES (zeroblob(1000000))")));
			assertRefused(StoreProblem.READ_ONLY, () -> session.transact(c -> {
				c.createStatement().execute("PRAGMA query_only = ON");
				return c.createStatement().execute("INSERT INTO t VALUES (1)");
			}));
			int rows = session.transact(c -> {
				try (var counted = c.createStatement().executeQuery("SELECT count(*) FROM t")) {
					return counted.getInt(1);
				}
			});
			assertEquals(0, rows);
		}
	}
}
