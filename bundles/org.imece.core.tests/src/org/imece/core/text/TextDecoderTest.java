/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

	private static final String TURKISH = "Ad;İl;Not\r\nIğdır Çevre Derneği;Iğdır;ağaç, şehir ve göl üzerine çalışır\r\n";
	private static final byte[] UTF8_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	@ParameterizedTest
	@CsvSource({ "UTF-8,,UTF-8,true", "UTF-8,EFBBBF,UTF-8,true", "UTF-16LE,FFFE,UTF-16LE,true",
			"UTF-16BE,FEFF,UTF-16BE,true", "UTF-16LE,,UTF-16LE,true", "UTF-16BE,,UTF-16BE,true",
			"windows-1254,,windows-1254,false", "ISO-8859-9,,windows-1254,false", "UTF-32LE,FFFE0000,UTF-32LE,true" })
	void findsOutTheEncoding(String written, String mark, String found, boolean certain) throws TextRefusal {
		byte[] bytes = bytes(TURKISH, written, mark);

		assertEquals(new DecodedText(TURKISH, found, certain), TextDecoder.decode("liste.csv", bytes));
	}

	private static byte[] bytes(String text, String charset, String mark) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		if (mark != null) {
			out.writeBytes(java.util.HexFormat.of().parseHex(mark));
		}
		out.writeBytes(text.getBytes(Charset.forName(charset)));
		return out.toByteArray();
	}

	@Test
	void theSixDifferingLettersDecideBetweenTurkishAndWestern() throws TextRefusal {
		for (char letter : "ĞİŞğış".toCharArray()) {
			String text = "Belediye: é " + letter;
			assertEquals(new DecodedText(text, "windows-1254", false),
					TextDecoder.decode("a.txt", text.getBytes(Charset.forName("windows-1254"))));
		}
		String western = "Université « libre » de Liège, coöperatief – œuvre, 5 €";
		assertEquals(new DecodedText(western, "windows-1252", false),
				TextDecoder.decode("a.txt", western.getBytes(Charset.forName("windows-1252"))));
	}

	@Test
	void keepsTypographyThatIso8859DoesNotHave() throws TextRefusal {
		String text = "“Şeffaflık” – 5 €";
		assertEquals(text, TextDecoder.decode("a.txt", text.getBytes(Charset.forName("windows-1254"))).text());
	}

	@Test
	void theUserMayChoose() throws TextRefusal {
		byte[] bytes = "Şişli".getBytes(Charset.forName("ISO-8859-9"));

		assertEquals(new DecodedText("Şişli", "ISO-8859-9", true), TextDecoder.decode("a.txt", bytes, "latin5"));
		assertEquals(new DecodedText("Þiþli", "windows-1252", true), TextDecoder.decode("a.txt", bytes, "cp1252"));
		assertEquals("Şişli", TextDecoder.decode("a.txt", bytes("Şişli", "UTF-16BE", "FEFF"), "UTF-16").text());
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,,windows-1254,UTF-8", "UTF-8,EFBBBF,ISO-8859-9,UTF-8", "UTF-16LE,FFFE,UTF-8,UTF-16LE",
			"windows-1254,,UTF-16,windows-1254", "UTF-16LE,,windows-1254,UTF-16LE", "UTF-16LE,,UTF-16BE,UTF-16LE" })
	void refusesAChoiceThatTheBytesContradict(String written, String mark, String chosen, String actual) {
		byte[] bytes = bytes(TURKISH, written, mark);

		String message = assertThrows(TextRefusal.class, () -> TextDecoder.decode("liste.csv", bytes, chosen)).getMessage();
		assertTrue(message.contains("liste.csv") && message.contains(chosen) && message.contains(actual), message);
	}

	@Test
	void refusesWindowsTextChosenAsUtf8WithItsLine() {
		byte[] bytes = "ad\nbir\nİki".getBytes(Charset.forName("windows-1254"));

		String message = assertThrows(TextRefusal.class, () -> TextDecoder.decode("a.txt", bytes, "UTF-8")).getMessage();
		assertTrue(message.contains("3"), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE" })
	void refusesTextThatEndsWithinALetter(String charset) {
		byte[] bytes = "Çağrı merkezi ğ".getBytes(Charset.forName(charset));
		byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);

		String message = assertThrows(TextRefusal.class, () -> TextDecoder.decode("a.txt", cut)).getMessage();
		assertTrue(message.contains(charset), message);
	}

	@Test
	void refusesUtf8WithAForeignByte() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes("ağaç şehir göl\nçığ ".getBytes(StandardCharsets.UTF_8));
		out.write(0xFD);
		out.writeBytes(" yağmur".getBytes(StandardCharsets.UTF_8));

		String message = assertThrows(TextRefusal.class, () -> TextDecoder.decode("a.txt", out.toByteArray())).getMessage();
		assertTrue(message.contains("2"), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "504b0304140000", "255044462d312e37", "d0cf11e0a1b11ae1", "00010203fffe", "89504e470d0a1a0a",
			"4142430044454647" })
	void refusesWhatIsNoText(String hex) {
		byte[] bytes = java.util.HexFormat.of().parseHex(hex);

		String message = assertThrows(TextRefusal.class, () -> TextDecoder.decode("a.csv", bytes)).getMessage();
		assertTrue(message.contains("a.csv"), message);
	}

	@Test
	void refusesAnEncodingThatDoesNotExist() {
		assertThrows(TextRefusal.class, () -> TextDecoder.decode("a.csv", UTF8_MARK, "windows-türkçe"));
		assertThrows(TextRefusal.class, () -> TextDecoder.decode("a.csv", UTF8_MARK, "cp99999"));
	}

	@Test
	void anEmptyFileIsAnEmptyText() throws TextRefusal {
		assertEquals(new DecodedText("", "UTF-8", true), TextDecoder.decode("a.csv", new byte[0]));
		assertEquals("", TextDecoder.decode("a.csv", UTF8_MARK).text());
	}
}
