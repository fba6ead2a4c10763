/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordWrite;
import org.imece.core.store.StoreException;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bits that the disk has changed are found, even where the database does not look. */
class VerificationTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void create() throws StoreException {
		file = folder.resolve("a.imece");
		try (IRecordStore store = new SqliteStoreProvider().create(file.toUri())) {
			store.commit(List.of(record(0, "PRESENT-ONE"), new RecordWrite("b", "x#T", "b", text("OTHER"), 0, Set.of())),
					"ayşe");
			store.checkpoint("x", "ayşe");
			store.commit(List.of(record(1, "PRESENT-TWO")), "ayşe");
			store.putBlob("x/y", new ByteArrayInputStream(text("ATTACHMENT")));
		}
	}

	private static RecordWrite record(long version, String content) {
		return new RecordWrite("a", "x#T", "Kayıt", text(content), version, Set.of());
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private List<String> faultsAfter(String damaged) throws Exception {
		String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
		assertTrue(bytes.contains(damaged));
		Files.writeString(file, bytes.replace(damaged, damaged.replace('E', 'e')), StandardCharsets.ISO_8859_1);
		try (IRecordStore store = new SqliteStoreProvider().open(file.toUri())) {
			return store.verify(new NullProgressMonitor());
		}
	}

	@Test
	void aRecord() throws Exception {
		assertEquals(List.of(Messages.format(Messages.Verify_record, "Kayıt", 2L)), faultsAfter("PRESENT-TWO"));
	}

	@Test
	void aRevision() throws Exception {
		assertEquals(List.of(Messages.format(Messages.Verify_revision, "Kayıt", 1L)), faultsAfter("PRESENT-ONE"));
	}

	@Test
	void anAttachment() throws Exception {
		List<String> faults = faultsAfter("ATTACHMENT");
		assertEquals(1, faults.size());
		assertFalse(faults.get(0).contains("{"), faults.get(0));
	}

	@Test
	void canBeCancelled() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		try (IRecordStore store = new SqliteStoreProvider().open(file.toUri())) {
			assertThrows(OperationCanceledException.class, () -> store.verify(monitor));
			assertEquals(2, store.sequence());
		}
	}
}
