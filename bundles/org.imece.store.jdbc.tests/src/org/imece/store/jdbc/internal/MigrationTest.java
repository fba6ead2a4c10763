/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.RecordWrite;
import org.imece.core.store.Reference;
import org.imece.core.store.RevisionHeader;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoreProblem;
import org.imece.core.text.Fingerprint;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects of older versions are brought up to date and lose nothing. */
class MigrationTest {

	private static final Clock EARLY = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

	@TempDir
	Path folder;

	/** A file that a workbench with schema version 1 wrote ({@link #writeVersion1}); never written anew. */
	private Path version1() throws IOException {
		Path file = folder.resolve("eski.imece");
		try (InputStream in = MigrationTest.class.getResourceAsStream("version-1.imece")) {
			Files.copy(in, file);
		}
		return file;
	}

	static void writeVersion1(Path file) throws StoreException {
		try (IRecordStore store = new SqliteStoreProvider(new Schema(List.of(Schema::first)), EARLY)
				.create(file.toUri())) {
			store.commit(List.of(record("a", 0, "birinci"), record("b", 0, "öteki"), record("p", 0, "ortak")), "ayşe");
			store.checkpoint("Başlangıç", "ayşe");
			store.putBlob("text/plain", new ByteArrayInputStream("ek dosya".getBytes(StandardCharsets.UTF_8)));
			store.putSetting("renk", "mavi");
		}
		try (IRecordStore store = new SqliteStoreProvider(new Schema(List.of(Schema::first)),
				Clock.offset(EARLY, Duration.ofDays(1))).open(file.toUri())) {
			store.commit(List.of(record("a", 1, "ikinci"), new RecordWrite("b", "", "", null, 1, Set.of())), "burak");
		}
	}

	private static RecordWrite record(String id, long version, String content) {
		return new RecordWrite(id, id.equals("p") ? "http://partner.example#P" : "x#T", "Kayıt " + id,
				content.getBytes(StandardCharsets.UTF_8), version, Set.of(new Reference("p", "e-" + id)));
	}

	private static void assertHoldsAll(IRecordStore store) throws Exception {
		assertEquals(List.of(), store.verify(new NullProgressMonitor()));
		assertEquals(2, store.sequence());
		assertEquals(List.of("p", "a"), store.headers().stream().map(RecordHeader::id).toList());
		assertEquals("ikinci", text(store.read("a").orElseThrow().content()));
		assertEquals("birinci", text(store.read("a", 1).orElseThrow().content()));
		assertEquals("öteki", text(store.read("b", 1).orElseThrow().content()));
		assertEquals("http://partner.example#P", store.headers().get(0).type());
		assertEquals("ortak", text(store.read("p").orElseThrow().content()));
		assertEquals(List.of("a"),
				store.referencing(new Reference("p", "e-a")).stream().map(RecordHeader::id).toList());
		assertEquals(List.of("b", "a", "", "p", "b", "a").stream().sorted().toList(),
				store.history(9).stream().map(RevisionHeader::recordId).sorted().toList());
		assertEquals("mavi", store.setting("renk").orElseThrow());
		String key = Fingerprint.of("ek dosya".getBytes(StandardCharsets.UTF_8));
		assertArrayEquals("ek dosya".getBytes(StandardCharsets.UTF_8),
				store.openBlob(key).orElseThrow().readAllBytes());
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.UTF_8);
	}

	@Test
	void version1OpensInThePresentVersion() throws Exception {
		Path file = version1();
		for (int i = 0; i < 2; i++) {
			try (IRecordStore store = new SqliteStoreProvider().open(file.toUri())) {
				assertHoldsAll(store);
			}
		}
	}

	@Test
	void version1GoesThroughFurtherSteps() throws Exception {
		Path file = version1();
		Schema next = with(d -> List.of("ALTER TABLE record ADD COLUMN colour TEXT",
				"UPDATE record SET colour = 'mavi' WHERE content IS NOT NULL"));
		try (IRecordStore store = new SqliteStoreProvider(next, EARLY).open(file.toUri())) {
			assertHoldsAll(store);
		}
		StoreException refusal = assertThrows(StoreException.class,
				() -> new SqliteStoreProvider().open(file.toUri()));
		assertEquals(StoreProblem.NEWER, refusal.problem());
	}

	@Test
	void aStepThatFailsLeavesTheOlderProject() throws Exception {
		Path file = version1();
		Schema broken = with(d -> List.of("DELETE FROM record", "NO SUCH STATEMENT"));
		assertThrows(StoreException.class, () -> new SqliteStoreProvider(broken, EARLY).open(file.toUri()));
		try (IRecordStore store = new SqliteStoreProvider().open(file.toUri())) {
			assertHoldsAll(store);
		}
	}

	private static Schema with(Migration step) {
		List<Migration> steps = new ArrayList<>(Schema.PRESENT.steps());
		steps.add(step);
		return new Schema(steps);
	}

	@Test
	void theFirstStepIsWhatItWas() throws Exception {
		Path file = folder.resolve("yeni.imece");
		writeVersion1(file);
		assertTrue(Files.size(file) > 0);
		assertEquals(tables(version1()), tables(file), "a released step is never changed; add a further one");
	}

	private static List<String> tables(Path file) throws Exception {
		List<String> tables = new ArrayList<>();
		try (var connection = org.sqlite.JDBC.createConnection(org.sqlite.JDBC.PREFIX + file,
				new java.util.Properties());
				var rows = connection.createStatement()
						.executeQuery("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")) {
			while (rows.next()) {
				tables.add(rows.getString(1));
			}
		}
		return tables;
	}
}
