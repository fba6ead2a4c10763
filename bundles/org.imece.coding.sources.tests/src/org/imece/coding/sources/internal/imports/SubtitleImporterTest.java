/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.imece.model.coding.Speaker;
import org.imece.model.coding.SyncPoint;
import org.junit.jupiter.api.Test;

class SubtitleImporterTest extends ImporterTest {

	private static final SubtitleImporter IMPORTER = new SubtitleImporter();

	@Test
	void readsCuesOfSubRip() throws Exception {
		String srt = "1\r\n00:00:01,500 --> 00:00:04,000\r\n<i>Hoş geldiniz.</i>\r\n\r\n2\r\n00:12:31,000 --> 00:12:35,250 X1:1\r\n{\\an8}Şirketler\r\nne diyor?\r\n\r\n3\r\n01:00:00,000 --> 01:00:01,000\r\n5 < 7\r\n";
		Document document = read(IMPORTER,
				Files.write(folder.resolve("a.srt"), srt.getBytes(Charset.forName("windows-1254"))));
		assertEquals("Hoş geldiniz.\nŞirketler ne diyor?\n5 < 7", document.getText());
		assertEquals(List.of(1500L, 751_000L, 3_600_000L),
				document.getSyncPoints().stream().map(SyncPoint::getMillis).toList());
		assertEquals(List.of(0, 14, 34), document.getSyncPoints().stream().map(SyncPoint::getPosition).toList());
	}

	@Test
	void readsVoicesOfWebVtt() throws Exception {
		Document document = read(IMPORTER, file("a.vtt", """
				WEBVTT - Görüşme 7

				STYLE
				::cue { color: red }

				NOTE bu bir
				not

				giris
				00:01.000 --> 00:04.000 align:start
				<v Ayşe Demir>Hoş <b>geldiniz</b>.

				00:04.000 --> 00:06.000
				<v Ayşe Demir>Nasılsınız &amp; iyi misiniz?

				00:06.500 --> 00:09.000
				<v.loud Mehmet Ali Öz><00:00:07.000>Sağ olun.</v>

				00:10.000 --> 00:11.000
				(gülüşmeler)
				"""));
		assertEquals("""
				Ayşe Demir: Hoş geldiniz.
				Nasılsınız & iyi misiniz?
				Mehmet Ali Öz: Sağ olun.
				(gülüşmeler)""", document.getText());
		assertEquals(List.of("Ayşe Demir", "Mehmet Ali Öz"),
				document.getSpeakers().stream().map(Speaker::getLabel).toList());
		assertEquals(2, document.getTurns().size());
		assertEquals(document.getText().indexOf("\nMehmet"), document.getTurns().get(0).getEnd());
		assertEquals(DocumentKind.INTERVIEW, document.getKind());
		assertEquals(List.of(1000L, 4000L, 6500L, 10_000L),
				document.getSyncPoints().stream().map(SyncPoint::getMillis).toList());
	}

	@Test
	void findsSpeakersThatAreTypedIntoTheCues() throws Exception {
		Document document = read(IMPORTER, file("b.srt",
				"1\n00:00:01,000 --> 00:00:02,000\nM: Hangi proje?\n\n2\n00:00:03,000 --> 00:00:04,000\nG: Ortak olanı.\n"));
		assertEquals(2, document.getTurns().size());
		assertEquals(List.of(1000L, 3000L), document.getSyncPoints().stream().map(SyncPoint::getMillis).toList());
	}

	@Test
	void saysWhenTimesRunBackwards() throws Exception {
		Path file = file("c.srt", "1\n00:00:05,000 --> 00:00:06,000\nbir\n\n2\n00:00:01,000 --> 00:00:02,000\niki\n");
		assertEquals(1, test.run(IMPORTER, file).remarks().size());
	}

	@Test
	void refusesWhatHasNoCues() throws Exception {
		refused(IMPORTER, "a.srt", new byte[0]);
		refused(IMPORTER, "a.srt", "düz metin".getBytes(StandardCharsets.UTF_8));
		refused(IMPORTER, "a.vtt", "WEBVTT\n\nNOTE yok\n".getBytes(StandardCharsets.UTF_8));
		refused(IMPORTER, "a.vtt", "WEBVTT\n\n00:01.000 --> 00:0".getBytes(StandardCharsets.UTF_8));
		refused(IMPORTER, "a.srt", new byte[] { 1, 0, 2, 0, 3, 4, 5 });
	}
}
