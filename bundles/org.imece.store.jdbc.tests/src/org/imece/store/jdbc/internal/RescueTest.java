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
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.RecordWrite;
import org.imece.core.store.Reference;
import org.imece.core.store.RescueAccount;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoreProblem;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a damaged project is carried over, and what is lost is named. */
class RescueTest {

	private static final int RECORDS = 300;

	@TempDir
	Path folder;
	private final SqliteStoreProvider provider = new SqliteStoreProvider();
	private final Random random = new Random(5);
	/** First and second content of each record. */
	private final Map<String, byte[]> first = new HashMap<>();
	private final Map<String, byte[]> second = new HashMap<>();
	private String blob;

	private Path project() throws StoreException {
		Path file = folder.resolve("proje.imece");
		Clock early = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
		try (IRecordStore store = new SqliteStoreProvider(Schema.PRESENT, early).create(file.toUri())) {
			store.commit(writes(0, first), "ayşe");
		}
		Clock late = Clock.offset(early, Duration.ofHours(1));
		try (IRecordStore store = new SqliteStoreProvider(Schema.PRESENT, late).open(file.toUri())) {
			store.commit(writes(1, second), "ayşe");
			byte[] bytes = new byte[3_000_000];
			random.nextBytes(bytes);
			blob = store.putBlob("audio/x", new ByteArrayInputStream(bytes));
			store.putSetting("a", "b");
			store.checkpoint("Rapor", "ayşe");
		}
		return file;
	}

	private List<RecordWrite> writes(long version, Map<String, byte[]> contents) {
		List<RecordWrite> writes = new ArrayList<>();
		for (int i = 0; i < RECORDS; i++) {
			contents.put("r" + i, content());
			writes.add(write("r" + i, version, contents.get("r" + i)));
		}
		return writes;
	}

	private byte[] content() {
		byte[] content = new byte[random.nextInt(6000)];
		random.nextBytes(content);
		return content;
	}

	private static RecordWrite write(String id, long version, byte[] content) {
		return new RecordWrite(id, "x#T", "Kayıt " + id, content, version, Set.of(new Reference("r0", "e")));
	}

	private RescueAccount rescue(Path file) throws IOException, StoreException {
		byte[] before = Files.readAllBytes(file);
		RescueAccount account = provider.rescue(file.toUri(), copy().toUri(), new NullProgressMonitor());
		assertArrayEquals(before, Files.readAllBytes(file));
		return account;
	}

	private Path copy() {
		return folder.resolve("kurtarılan.imece");
	}

	/** @return how many records the copy has; each as it was in one of its versions */
	private int check(RescueAccount account) throws StoreException {
		try (IRecordStore store = provider.open(copy().toUri())) {
			assertEquals(List.of(), store.verify(new NullProgressMonitor()));
			int older = 0;
			for (RecordHeader header : store.headers()) {
				byte[] content = store.read(header.id()).orElseThrow().content();
				if (!java.util.Arrays.equals(second.get(header.id()), content)) {
					assertArrayEquals(first.get(header.id()), content, header.id());
					older++;
				}
			}
			assertEquals(account.older(), older);
			assertEquals(account.records(), store.headers().size());
			return store.headers().size();
		}
	}

	@Test
	void aSoundProjectIsCopiedWhole() throws Exception {
		RescueAccount account = rescue(project());
		assertEquals(List.of(), account.losses());
		assertEquals(RECORDS, check(account));
		assertEquals(1, account.attachments());
		assertEquals(2 * RECORDS + 1, account.revisions());
		try (IRecordStore store = provider.open(copy().toUri())) {
			assertEquals("b", store.setting("a").orElseThrow());
			assertEquals(3_000_000, store.openBlob(blob).orElseThrow().readAllBytes().length);
			assertEquals(RECORDS, store.referencing(new Reference("r0", "")).size());
			assertEquals("Rapor", store.history(1).get(0).label());
			assertArrayEquals(first.get("r7"), store.read("r7", 1).orElseThrow().content());
			store.commit(List.of(write("r7", 2, new byte[1])), "ayşe");
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.95, 0.7, 0.5 })
	void aTruncatedFile(double part) throws Exception {
		Path file = project();
		try (RandomAccessFile f = new RandomAccessFile(file.toFile(), "rw")) {
			f.setLength((long) (f.length() * part));
		}
		RescueAccount account = rescue(file);
		assertFalse(account.isComplete());
		assertTrue(check(account) >= RECORDS * part * 0.4, account.toString());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4, 60 })
	void pagesOfRubbish(int pages) throws Exception {
		Path file = project();
		try (RandomAccessFile f = new RandomAccessFile(file.toFile(), "rw")) {
			byte[] rubbish = new byte[4096];
			for (int i = 0; i < pages; i++) {
				random.nextBytes(rubbish);
				f.seek(4096L * (20 + random.nextInt((int) (f.length() / 4096) - 20)));
				f.write(rubbish);
			}
		}
		RescueAccount account = rescue(file);
		assertTrue(check(account) >= RECORDS - 40 * pages, account.toString());
	}

	@Test
	void aBrokenHeader() throws Exception {
		Path file = project();
		try (RandomAccessFile f = new RandomAccessFile(file.toFile(), "rw")) {
			f.write(new byte[40]);
		}
		RescueAccount account = rescue(file);
		assertEquals(RECORDS, check(account), account.toString());
	}

	@Test
	void nothingLeft() throws Exception {
		Path file = Files.write(folder.resolve("a.imece"), new byte[10_000]);
		StoreException refusal = assertThrows(StoreException.class, () -> rescue(file));
		assertEquals(StoreProblem.DAMAGED, refusal.problem());
		assertFalse(Files.exists(copy()));
	}

	@Test
	void nothingIsOverwritten() throws Exception {
		Path file = project();
		Files.writeString(copy(), "mine");
		StoreException refusal = assertThrows(StoreException.class, () -> rescue(file));
		assertEquals(StoreProblem.EXISTS, refusal.problem());
		assertEquals("mine", Files.readString(copy()));
	}
}
