/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.RecordWrite;
import org.imece.core.store.Reference;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoreProblem;
import org.imece.core.text.Fingerprint;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store promises, on a file that is closed and opened again in between. */
class RecordStoreTest {

	@TempDir
	Path folder;
	private Path file;
	private IRecordStore store;

	@BeforeEach
	void create() throws StoreException {
		file = folder.resolve("Çalışma %20 #1.imece");
		store = new SqliteStoreProvider().create(file.toUri());
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	private void reopen() throws StoreException {
		store.close();
		store = new SqliteStoreProvider().open(file.toUri());
	}

	private static RecordWrite write(String id, long version, String content, Reference... references) {
		return new RecordWrite(id, "http://example.org/x#Thing", "Başlık " + id, content.getBytes(), version,
				Set.of(references));
	}

	@Test
	void commitsAreThereAfterReopening() throws StoreException {
		assertEquals(0, store.sequence());
		assertEquals(1, store.commit(List.of(write("a", 0, "one"), write("b", 0, "two")), "ayşe"));
		assertEquals(2, store.commit(List.of(write("b", 1, "three")), "burak"));
		reopen();
		assertEquals(2, store.sequence());
		assertEquals(List.of("a", "b"), store.headers().stream().map(RecordHeader::id).toList());
		RecordHeader b = store.headers().get(1);
		assertEquals(2, b.version());
		assertEquals("burak", b.author());
		assertEquals("Başlık b", b.title());
		assertEquals(2, b.sequence());
		assertArrayEquals("three".getBytes(), store.read("b").orElseThrow().content());
		assertEquals(Optional.empty(), store.read("c"));
		assertEquals(List.of(b), store.changedSince(1));
		assertEquals(List.of(), store.verify(new NullProgressMonitor()));
	}

	@Test
	void aConflictChangesNothing() throws StoreException {
		store.commit(List.of(write("a", 0, "one")), "ayşe");
		for (long wrong : new long[] { 0, 2 }) {
			StoreException refusal = assertThrows(StoreException.class,
					() -> store.commit(List.of(write("b", 0, "new"), write("a", wrong, "two")), "burak"));
			assertEquals(StoreProblem.CONFLICT, refusal.problem());
			assertTrue(refusal.getMessage().contains("Başlık a"), refusal.getMessage());
		}
		assertEquals(1, store.sequence());
		assertEquals(1, store.headers().size());
		assertEquals(1, store.history(10).size());
		assertArrayEquals("one".getBytes(), store.read("a").orElseThrow().content());
	}

	@Test
	void aDeletedRecordIsGoneButNotFromTheHistory() throws StoreException {
		store.commit(List.of(write("a", 0, "one", new Reference("x", "y"))), "ayşe");
		store.commit(List.of(new RecordWrite("a", "", "", null, 1, Set.of())), "ayşe");
		assertEquals(List.of(), store.headers());
		assertEquals(Optional.empty(), store.read("a"));
		RecordHeader deleted = store.changedSince(1).get(0);
		assertTrue(deleted.deleted());
		assertEquals("Başlık a", deleted.title());
		assertEquals(List.of(), store.referencing(new Reference("x", "")));
		assertEquals(Optional.empty(), store.read("a", 2));
		assertArrayEquals("one".getBytes(), store.read("a", 1).orElseThrow().content());
		store.commit(List.of(write("a", 2, "again")), "ayşe");
		assertFalse(store.headers().get(0).deleted());
		assertEquals(3, store.revisions("a").size());
	}

	@Test
	void referencesFollowTheCommits() throws StoreException {
		store.commit(List.of(write("a", 0, "1", new Reference("x", "x1"), new Reference("x", "x2")),
				write("b", 0, "1", new Reference("x", "x2"))), "ayşe");
		assertEquals(2, store.referencing(new Reference("x", "")).size());
		assertEquals(List.of("a"), ids(store.referencing(new Reference("x", "x1"))));
		store.commit(List.of(write("a", 1, "2", new Reference("z", "z"))), "ayşe");
		assertEquals(List.of("b"), ids(store.referencing(new Reference("x", ""))));
		assertEquals(List.of(), store.referencing(new Reference("x", "x1")));
	}

	private static List<String> ids(List<RecordHeader> headers) {
		return headers.stream().map(RecordHeader::id).toList();
	}

	@Test
	void settingsAreKept() throws StoreException {
		assertEquals(Optional.empty(), store.setting("k"));
		store.putSetting("k", "v");
		store.putSetting("k", "ş");
		reopen();
		assertEquals(Optional.of("ş"), store.setting("k"));
	}

	@Test
	void blobsOfAnySizeAreKeptOnce() throws Exception {
		for (int size : new int[] { 0, 1, BlobTable.PART - 1, BlobTable.PART, BlobTable.PART + 1,
				3 * BlobTable.PART + 17 }) {
			byte[] bytes = new byte[size];
			new Random(size).nextBytes(bytes);
			String key = store.putBlob("application/octet-stream", new ByteArrayInputStream(bytes));
			assertEquals(Fingerprint.of(bytes), key);
			assertEquals(key, store.putBlob("other/type", new ByteArrayInputStream(bytes)));
			reopen();
			assertArrayEquals(bytes, store.openBlob(key).orElseThrow().readAllBytes());
		}
		assertEquals(Optional.empty(), store.openBlob("0".repeat(64)));
		assertEquals(List.of(), store.verify(new NullProgressMonitor()));
	}

	@Test
	void nothingIsLeftBesideTheFile() throws Exception {
		store.commit(List.of(write("a", 0, "one")), "ayşe");
		store.close();
		try (var files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
		reopen();
	}
}
