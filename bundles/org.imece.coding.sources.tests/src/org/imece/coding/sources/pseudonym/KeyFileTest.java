/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.sources.pseudonym.PseudonymKey.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

	private static final PseudonymKey KEY = new PseudonymKey(
			List.of(new Entry(NameKind.PERSON, "Kişi 1", Set.of("Ayşe Demir", "Ayşe")),
					new Entry(NameKind.ORGANISATION, "Kurum 7", Set.of("Bir\tsekme\\ve\nsatır"))));

	@TempDir
	Path folder;

	private static char[] passphrase(String text) {
		return text.toCharArray();
	}

	@Test
	void whatIsWrittenIsReadWithThePassphraseOnly() throws Exception {
		KeyFile file = new KeyFile(folder.resolve("a.imecekey"));
		file.write(KEY, passphrase("dört kelime yan yana"));
		assertEquals(KEY, file.read(passphrase("dört kelime yan yana")));
		assertThrows(CoreException.class, () -> file.read(passphrase("dört kelime yan yanA")));
		String text = Files.readString(file.file());
		assertFalse(text.contains("Ayşe") || text.contains("Kişi"));
		assertEquals("600000", text.lines().toList().get(1));
	}

	@Test
	void theSameKeyIsNeverSealedAlike() throws Exception {
		KeyFile file = new KeyFile(folder.resolve("a.imecekey"));
		file.write(KEY, passphrase("dört kelime yan yana"));
		List<String> first = Files.readAllLines(file.file());
		file.write(KEY, passphrase("dört kelime yan yana"));
		List<String> second = Files.readAllLines(file.file());
		for (int line = 2; line < 5; line++) {
			assertFalse(first.get(line).equals(second.get(line)));
		}
	}

	@Test
	void everyChangeOfTheFileIsNoticed() throws Exception {
		KeyFile file = new KeyFile(folder.resolve("a.imecekey"));
		file.write(KEY, passphrase("dört kelime yan yana"));
		String whole = Files.readString(file.file());
		for (String changed : List.of("", "x", whole.substring(0, whole.length() / 2), whole.replace("600000", "600001"),
				whole.replace("600000", "99999999999"), whole.replace("600000", "0"), whole + "x\n",
				whole.replace("key 1", "key 2"), swapLast(whole))) {
			Files.writeString(file.file(), changed);
			CoreException refusal = assertThrows(CoreException.class,
					() -> file.read(passphrase("dört kelime yan yana")), changed);
			assertTrue(refusal.getMessage().contains("a.imecekey"), refusal.getMessage());
		}
	}

	private static String swapLast(String whole) {
		int at = whole.length() - 10;
		char other = whole.charAt(at) == 'A' ? 'B' : 'A';
		return whole.substring(0, at) + other + whole.substring(at + 1);
	}

	@Test
	void shortPassphrasesAreRefused() {
		KeyFile file = new KeyFile(folder.resolve("a.imecekey"));
		assertThrows(CoreException.class, () -> file.write(KEY, passphrase("kısa")));
		assertFalse(file.exists());
	}

	@Test
	void aDestroyedKeyIsGone() throws Exception {
		KeyFile file = new KeyFile(folder.resolve("a.imecekey"));
		file.write(KEY, passphrase("dört kelime yan yana"));
		Path hardLink = Files.createLink(folder.resolve("b"), file.file());
		file.destroy();
		assertFalse(file.exists());
		assertFalse(new String(Files.readAllBytes(hardLink), StandardCharsets.ISO_8859_1).contains(KeyFile.FORMAT));
		Path other = Files.writeString(folder.resolve("mektup.txt"), "mektup");
		assertThrows(CoreException.class, () -> new KeyFile(other).destroy());
		assertTrue(Files.exists(other));
	}

	@Test
	void keysGrowAndStayStable() {
		PseudonymKey key = KEY.with(List.of(new Entry(NameKind.PERSON, "Kişi 1", Set.of("Ayşe D.")),
				new Entry(NameKind.PERSON, "Kişi 3", Set.of("Can"))));
		assertEquals(Set.of("Ayşe Demir", "Ayşe", "Ayşe D."), key.entries().get(0).names());
		assertEquals("Kişi 1", key.find(Set.of("AYŞE DEMİR")).orElseThrow().pseudonym());
		assertTrue(key.find(Set.of("Ayse Demir")).isEmpty());
		assertEquals("Kişi 4", key.next(NameKind.PERSON, "tr", Set.of()));
		assertEquals("Kişi 10", key.next(NameKind.PERSON, "tr", Set.of("Kişi 9")));
		assertEquals("Kurum 8", key.next(NameKind.ORGANISATION, "tr-TR", Set.of()));
		assertEquals("Person 1", key.next(NameKind.PERSON, "en", Set.of()));
		assertFalse(key.toString().contains("Ayşe"));
	}
}
