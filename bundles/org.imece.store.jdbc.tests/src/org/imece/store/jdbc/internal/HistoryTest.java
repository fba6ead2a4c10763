/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordWrite;
import org.imece.core.store.RevisionHeader;
import org.imece.core.store.StoreException;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions: what is kept, what becomes one, what can be read again. */
class HistoryTest {

	/** A clock that a test moves. */
	private static final class Hands extends Clock {

		private Instant now = Instant.parse("2026-11-23T09:00:00Z");

		@Override
		public Instant instant() {
			return now;
		}

		void forward(Duration duration) {
			now = now.plus(duration);
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}
	}

	@TempDir
	Path folder;
	private final Hands clock = new Hands();
	private IRecordStore store;
	private long version;

	@BeforeEach
	void create() throws StoreException {
		store = new SqliteStoreProvider(Schema.PRESENT, clock).create(folder.resolve("a.imece").toUri());
	}

	@AfterEach
	void close() throws StoreException {
		assertEquals(List.of(), store.verify(new NullProgressMonitor()));
		store.close();
	}

	private void write(String content, String author) throws StoreException {
		store.commit(List.of(new RecordWrite("a", "x#T", content == null ? "" : content,
				content == null ? null : content.getBytes(), version++, Set.of())), author);
	}

	private List<Long> versions() throws StoreException {
		return store.revisions("a").stream().map(RevisionHeader::version).toList();
	}

	private String at(long wanted) throws StoreException {
		return store.read("a", wanted).map(record -> new String(record.content())).orElse("-");
	}

	@Test
	void editsOfTenMinutesAreOneRevision() throws StoreException {
		for (int minute = 0; minute < 25; minute++) {
			write("m" + minute, "ayşe");
			clock.forward(Duration.ofMinutes(1));
		}
		assertEquals(List.of(25L, 20L, 10L), versions());
		assertEquals("m9", at(10));
		assertEquals("m19", at(20));
		assertEquals("m24", at(25));
		assertEquals("-", at(15));
		assertEquals(25, store.revisions("a").get(0).sequence());
		assertEquals(10, store.revisions("a").get(2).sequence());
		assertEquals(Instant.parse("2026-11-23T09:09:00Z"), store.revisions("a").get(2).at());
	}

	@Test
	void whatIsForgottenIsInNoFileAnyMore() throws Exception {
		String secret = "Ayşe Demir'in söyledikleri ".repeat(2000);
		byte[] recording = "ses kaydı ".repeat(300_000).getBytes(StandardCharsets.UTF_8);
		String blob = store.putBlob("audio/wav", new ByteArrayInputStream(recording));
		String kept = store.putBlob("text/plain", new ByteArrayInputStream("kalan".getBytes(StandardCharsets.UTF_8)));
		write(secret, "ayşe");
		clock.forward(Duration.ofHours(1));
		write("Kişi 1", "ayşe");
		store.commit(List.of(new RecordWrite("b", "x#T", "b", "başka".getBytes(), 0, Set.of())), "ayşe");
		assertTrue(onDisk("Ayşe Demir'in söyledikleri") && onDisk("ses kaydı"));
		long before = store.sequence();
		assertEquals(0, store.forgettings());

		store.forget(List.of("a", "yok"), List.of(blob));

		assertEquals(List.of(2L), versions());
		assertEquals("-", at(1));
		assertEquals("Kişi 1", at(2));
		assertEquals(before, store.sequence());
		assertEquals(1, store.forgettings());
		assertTrue(store.openBlob(blob).isEmpty() && store.openBlob(kept).isPresent());
		assertFalse(onDisk("Ayşe Demir'in") || onDisk("ses kaydı"));
		assertTrue(onDisk("Kişi 1") && onDisk("başka") && onDisk("kalan"));
		clock.forward(Duration.ofHours(1));
		write("sonra", "ayşe");
		assertEquals(List.of(3L, 2L), versions());
	}

	/** Whether a text is in any file of the project. */
	private boolean onDisk(String text) throws IOException {
		byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				if (bytes.contains(new String(wanted, StandardCharsets.ISO_8859_1))) {
					return true;
				}
			}
		}
		return false;
	}

	@Test
	void eachAuthorHasHisOwn() throws StoreException {
		write("1", "ayşe");
		write("2", "burak");
		write("3", "burak");
		write("4", "ayşe");
		assertEquals(List.of(4L, 3L, 1L), versions());
		assertEquals(List.of("ayşe", "burak", "ayşe"),
				store.revisions("a").stream().map(RevisionHeader::author).toList());
		assertEquals("1", at(1));
		assertEquals("3", at(3));
	}

	@Test
	void aCheckpointKeepsWhatItNames() throws StoreException {
		write("1", "ayşe");
		write("2", "ayşe");
		assertEquals(2, store.checkpoint("Rapor öncesi", "ayşe"));
		write("3", "ayşe");
		write("4", "ayşe");
		assertEquals(List.of(4L, 2L), versions());
		assertEquals("2", at(2));
		List<RevisionHeader> history = store.history(10);
		assertEquals(List.of(4L, 2L, 2L), history.stream().map(RevisionHeader::sequence).toList());
		assertTrue(history.get(1).isCheckpoint());
		assertEquals("Rapor öncesi", history.get(1).label());
		assertEquals("a", history.get(2).recordId());
		assertEquals(1, store.history(1).size());
	}

	@Test
	void aCheckpointBeforeDoesNotSplit() throws StoreException {
		store.checkpoint("Başlangıç", "ayşe");
		write("1", "ayşe");
		write("2", "ayşe");
		assertEquals(List.of(2L), versions());
	}

	@Test
	void deletionsStandAlone() throws StoreException {
		write("1", "ayşe");
		write(null, "ayşe");
		write("3", "ayşe");
		write("4", "ayşe");
		assertEquals(List.of(4L, 2L, 1L), versions());
		assertTrue(store.revisions("a").get(1).deleted());
		assertEquals("1", at(1));
		assertEquals("-", at(2));
		assertEquals("4", at(4));
		write(null, "ayşe");
		assertEquals("4", at(4));
		assertEquals(Optional.empty(), store.read("a"));
	}

	@Test
	void aClockThatWasSetBackDoesNotMixRevisions() throws StoreException {
		write("1", "ayşe");
		clock.forward(Duration.ofDays(-1));
		write("2", "ayşe");
		assertEquals(List.of(2L, 1L), versions());
		assertEquals("1", at(1));
	}

	@Test
	void contentsAreKeptByteForByte() throws StoreException {
		byte[] strange = new byte[256 * 300];
		for (int i = 0; i < strange.length; i++) {
			strange[i] = (byte) i;
		}
		store.commit(List.of(new RecordWrite("p", "http://partner.example/ölçüm#Şey", "İ", strange, 0, Set.of())), "x");
		clock.forward(Duration.ofHours(1));
		store.commit(List.of(new RecordWrite("p", "http://partner.example/ölçüm#Şey", "İ", new byte[0], 1, Set.of())),
				"x");
		store.close();
		store = new SqliteStoreProvider().open(folder.resolve("a.imece").toUri());
		assertArrayEquals(strange, store.read("p", 1).orElseThrow().content());
		assertArrayEquals(new byte[0], store.read("p").orElseThrow().content());
		assertEquals("http://partner.example/ölçüm#Şey", store.headers().get(0).type());
	}

	@Test
	void nothingIsReadOfWhatNeverWas() throws StoreException {
		assertEquals(List.of(), store.revisions("a"));
		assertEquals(List.of(), store.revisions(""));
		assertEquals(List.of(), store.history(5));
		assertEquals("-", at(1));
		store.checkpoint("x", "y");
		assertEquals(List.of(), store.revisions(""));
	}
}
