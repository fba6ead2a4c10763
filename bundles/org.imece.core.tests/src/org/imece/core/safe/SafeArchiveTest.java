/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.imece.core.safe.InputRefusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeArchiveTest {

	@TempDir
	Path folder;

	@Test
	void listsFilesAndFindsThemWhateverTheirCase() throws IOException {
		Path file = zip("Proje Adı.qde", "<a/>", "Sources/a.txt", "İstanbul", "sources\\b.txt", "b");
		try (SafeArchive archive = SafeArchive.open(file)) {
			assertEquals(List.of("Proje Adı.qde", "Sources/a.txt", "sources/b.txt"), archive.names());
			assertEquals(Optional.of("Sources/a.txt"), archive.find("sources/A.TXT"));
			assertEquals(Optional.empty(), archive.find("sources/c.txt"));
			assertEquals("İstanbul", new String(archive.read("Sources/a.txt"), StandardCharsets.UTF_8));
		}
	}

	@Test
	void namesThatDifferInCaseOnlyAreBothThereButNotGuessed() throws IOException {
		try (SafeArchive archive = SafeArchive.open(zip("a.txt", "1", "A.txt", "2"))) {
			assertEquals(Optional.of("A.txt"), archive.find("A.txt"));
			assertEquals(Optional.empty(), archive.find("A.TXT"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "../evil.txt", "a/../../evil.txt", "/etc/passwd", "C:\\evil.txt", "..\\evil.txt", "a\u0000b" })
	void refusesNamesThatLeaveTheArchive(String name) throws IOException {
		assertEquals(Problem.PATH_ESCAPE, refusal(zip(name, "x")));
	}

	@Test
	void refusesTwoFilesOfOneName() throws IOException {
		Path file = zip("a.txt", "1", "b.txt", "2");
		byte[] bytes = Files.readAllBytes(file);
		replaceAll(bytes, "b.txt", "a.txt");
		Files.write(file, bytes);
		assertEquals(Problem.DUPLICATE, refusal(file));
	}

	@Test
	void saysWhatElseAFileIs() throws IOException {
		assertEquals(Problem.EMPTY, refusal(write(new byte[0])));
		assertEquals(Problem.WEB_PAGE, refusal(write("\uFEFF\n<!DOCTYPE HTML><html>".getBytes(StandardCharsets.UTF_8))));
		assertEquals(Problem.WRONG_FORMAT, refusal(write("Düz metin".getBytes(StandardCharsets.UTF_8))));
		byte[] whole = Files.readAllBytes(zip("a.txt", "text ".repeat(1000)));
		assertEquals(Problem.DAMAGED, refusal(write(Arrays.copyOf(whole, whole.length / 2))));
	}

	@Test
	void refusesAnEntryWithPassword() throws IOException {
		Path file = zip("a.txt", "secret");
		byte[] bytes = Files.readAllBytes(file);
		setFlag(bytes, 0x04034b50, 6, 1);
		setFlag(bytes, 0x02014b50, 8, 1);
		Files.write(file, bytes);
		assertEquals(Problem.ENCRYPTED, readRefusal(file, "a.txt", ArchiveLimits.DEFAULT));
	}

	@Test
	void refusesAnEntryThatClaimsAGigabyte() throws IOException {
		Path file = zip("a.txt", "small");
		byte[] bytes = Files.readAllBytes(file);
		int at = indexOf(bytes, 0x02014b50);
		ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 24, 1 << 30);
		Files.write(file, bytes);
		assertEquals(Problem.TOO_LARGE, readRefusal(file, "a.txt", ArchiveLimits.DEFAULT));
	}

	@Test
	void countsWhatReallyComesOutOfABombThatClaimsToBeSmall() throws IOException {
		Path file = folder.resolve("bomb.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
			out.putNextEntry(new ZipEntry("a.txt"));
			byte[] zeros = new byte[1 << 20];
			for (int i = 0; i < 64; i++) {
				out.write(zeros);
			}
			out.closeEntry();
		}
		byte[] bytes = Files.readAllBytes(file);
		ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(indexOf(bytes, 0x02014b50) + 24, 100);
		Files.write(file, bytes);
		assertEquals(Problem.TOO_LARGE, readRefusal(file, "a.txt", ArchiveLimits.DEFAULT));
		assertEquals(Problem.TOO_LARGE, readRefusal(file, "a.txt", new ArchiveLimits(10, 1000, 1L << 30, 5000)));
	}

	@Test
	void boundsTheNumberOfFilesAndTheirSum() throws IOException {
		Path file = zip("a", "12345", "b", "12345");
		InputRefusal tooMany = assertThrows(InputRefusal.class,
				() -> SafeArchive.open(file, new ArchiveLimits(1, 100, 100, 10)).close());
		assertEquals(Problem.TOO_LARGE, tooMany.problem());
		try (SafeArchive archive = SafeArchive.open(file, new ArchiveLimits(10, 100, 8, 10))) {
			archive.read("a");
			archive.read("a"); // counts once
			assertThrows(InputRefusal.class, () -> archive.read("b"));
		}
	}

	@Test
	void damageWithinAnEntryIsSaid() throws IOException {
		Path file = zip("a.txt", "abc".repeat(5000) + Math.PI);
		byte[] bytes = Files.readAllBytes(file);
		for (int i = 40; i < 60; i++) {
			bytes[i] ^= 0x55;
		}
		Files.write(file, bytes);
		assertEquals(Problem.DAMAGED, readRefusal(file, "a.txt", ArchiveLimits.DEFAULT));
	}

	@Test
	void refusalsAreForReaders() throws IOException {
		Path file = write(new byte[] { 1, 2, 3, 4, 5 });
		InputRefusal refusal = assertThrows(InputRefusal.class, () -> SafeArchive.open(file).close());
		assertTrue(refusal.getMessage().contains(file.getFileName().toString()), refusal.getMessage());
		assertFalse(refusal.getMessage().contains("{"), refusal.getMessage());
	}

	private Path zip(String... namesAndTexts) throws IOException {
		Path file = Files.createTempFile(folder, "test", ".zip");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < namesAndTexts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
				zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}

	private Path write(byte[] bytes) throws IOException {
		return Files.write(Files.createTempFile(folder, "test", ".zip"), bytes);
	}

	private static Problem refusal(Path file) {
		return assertThrows(InputRefusal.class, () -> SafeArchive.open(file).close()).problem();
	}

	private static Problem readRefusal(Path file, String name, ArchiveLimits limits) throws IOException {
		try (SafeArchive archive = SafeArchive.open(file, limits)) {
			return assertThrows(InputRefusal.class, () -> {
				try (InputStream in = archive.open(name)) {
					in.transferTo(OutputStream.nullOutputStream());
				}
			}).problem();
		}
	}

	private static int indexOf(byte[] bytes, int signature) {
		ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		for (int i = 0; i < bytes.length - 3; i++) {
			if (buffer.getInt(i) == signature) {
				return i;
			}
		}
		throw new AssertionError("no such header");
	}

	private static void setFlag(byte[] bytes, int signature, int offset, int flag) {
		bytes[indexOf(bytes, signature) + offset] |= (byte) flag;
	}

	private static void replaceAll(byte[] bytes, String from, String to) {
		byte[] old = from.getBytes(StandardCharsets.US_ASCII);
		for (int i = 0; i + old.length <= bytes.length; i++) {
			if (Arrays.equals(bytes, i, i + old.length, old, 0, old.length)) {
				System.arraycopy(to.getBytes(StandardCharsets.US_ASCII), 0, bytes, i, old.length);
			}
		}
	}
}
