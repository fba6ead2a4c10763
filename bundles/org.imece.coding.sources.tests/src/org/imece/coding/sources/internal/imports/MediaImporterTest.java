/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.imece.core.imports.ImportSource;
import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.junit.jupiter.api.Test;

class MediaImporterTest extends ImporterTest {

	private static final MediaImporter IMPORTER = new MediaImporter();

	@Test
	void keepsARecording() throws Exception {
		byte[] wav = wav(4000);
		Path file = Files.write(folder.resolve("Görüşme 07.wav"), wav);
		assertEquals(2, IMPORTER.fit(new ImportSource(file)));
		Document document = read(IMPORTER, file);
		assertEquals(DocumentKind.AUDIO, document.getKind());
		assertNull(document.getText());
		assertEquals("audio/wav", document.getAttachments().get(0).getMediaType());
		try (var in = test.project.openBlob(document.getAttachments().get(0).getSha256()).orElseThrow()) {
			assertEquals(wav.length, in.readAllBytes().length);
		}
		assertEquals(1, test.run(IMPORTER, file).unchanged());
	}

	@Test
	void tellsPicturesAndVideoApart() throws Exception {
		assertEquals(DocumentKind.VIDEO, read(IMPORTER, Files.write(folder.resolve("a.mp4"),
				"\0\0\0\u0018ftypisom\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1))).getKind());
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(4, 4, java.awt.image.BufferedImage.TYPE_INT_RGB),
				"png", png);
		assertEquals(DocumentKind.PICTURE,
				read(IMPORTER, Files.write(folder.resolve("a.png"), png.toByteArray())).getKind());
		refused2("b.png", Arrays.copyOf(png.toByteArray(), png.size() - 20));
		refused2("b.jpg", png.toByteArray());
	}

	private void refused2(String name, byte[] bytes) throws Exception {
		while (test.project.canUndo()) {
			test.project.undo();
		}
		refused(IMPORTER, name, bytes);
	}

	@Test
	void refusesWhatIsNone() throws Exception {
		refused(IMPORTER, "a.mp3", new byte[0]);
		refused(IMPORTER, "a.mp3", "<html>".getBytes(StandardCharsets.US_ASCII));
		refused(IMPORTER, "a.wav", Arrays.copyOf(wav(4000), 2000));
		refused(IMPORTER, "a.doc", wav(10));
	}

	private static byte[] wav(int samples) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
		int size = 36 + samples;
		out.writeBytes(new byte[] { (byte) size, (byte) (size >> 8), (byte) (size >> 16), 0 });
		out.writeBytes("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
		out.writeBytes(new byte[size - 8]);
		return out.toByteArray();
	}
}
