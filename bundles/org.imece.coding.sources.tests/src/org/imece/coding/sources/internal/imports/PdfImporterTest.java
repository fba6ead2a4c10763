/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.imece.core.imports.ImportSource;
import org.imece.model.coding.Document;
import org.imece.model.coding.Page;
import org.junit.jupiter.api.Test;

class PdfImporterTest extends ImporterTest {

	private static final PdfImporter IMPORTER = new PdfImporter();

	@Test
	void readsPageByPage() throws Exception {
		Document document = read(IMPORTER, pdf("a.pdf", null, List.of("Birinci sayfa", "devam eder."), List.of(),
				List.of("Son sayfa.")));
		assertEquals("Birinci sayfa devam eder.\n\nSon sayfa.", document.getText());
		assertEquals(List.of(1, 2, 3), document.getPages().stream().map(Page::getNumber).toList());
		assertEquals(List.of(0, 25, 27), document.getPages().stream().map(Page::getStart).toList());
		assertEquals(Arrays.asList("i", "ii", "1"), labels(document));
		assertEquals("application/pdf", document.getAttachments().get(0).getMediaType());
	}

	private static List<String> labels(Document document) {
		return document.getPages().stream()
				.map(page -> page.getLabel() == null || page.getLabel().isEmpty() ? "" : page.getLabel()).toList();
	}

	@Test
	void saysWhichPagesHoldNoText() throws Exception {
		var account = test.run(IMPORTER, pdf("a.pdf", null, List.of("Bir"), List.of()));
		assertTrue(account.remarks().get(0).message().contains("(2)"), account.remarks()::toString);
	}

	@Test
	void joinsLinesAndDividedWords() throws Exception {
		PdfPageText text = new PdfPageText();
		assertEquals("sivil toplum kuruluşları", text.join("sivil toplum kuru-\nluşları"));
		assertEquals(1, text.joinedWords());
		assertEquals("sivil toplum", text.join("sivil top\u00AD\nlum"));
		assertEquals("Ankara- İstanbul", text.join("Ankara-\nİstanbul"));
		assertEquals("2019- 2020", text.join("2019-\n2020"));
		assertEquals("bir iki", text.join("  bir \n\n iki "));
	}

	@Test
	void aScanIsRefused() throws Exception {
		String message = refused(IMPORTER, "tarama.pdf", Files.readAllBytes(pdf("x.pdf", null, List.of(), List.of())));
		assertTrue(message.contains("OCR"), message);
	}

	@Test
	void protectedFilesAreRefused() throws Exception {
		AccessPermission none = new AccessPermission();
		none.setCanExtractContent(false);
		refused(IMPORTER, "a.pdf", Files.readAllBytes(
				pdf("x.pdf", new StandardProtectionPolicy("sahip", "parola", new AccessPermission()), List.of("gizli"))));
		refused(IMPORTER, "a.pdf",
				Files.readAllBytes(pdf("x.pdf", new StandardProtectionPolicy("sahip", "", none), List.of("gizli"))));
		assertEquals("açık".replace("ı", "i"), read(IMPORTER,
				pdf("b.pdf", new StandardProtectionPolicy("sahip", "", new AccessPermission()), List.of("açik"))).getText());
	}

	@Test
	void brokenFilesAreRefused() throws Exception {
		byte[] whole = Files.readAllBytes(pdf("x.pdf", null, List.of("metin")));
		refused(IMPORTER, "a.pdf", new byte[0]);
		refused(IMPORTER, "a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
		refused(IMPORTER, "a.pdf", "<html>".getBytes(StandardCharsets.US_ASCII));
		refused(IMPORTER, "a.pdf", Arrays.copyOf(whole, 200));
	}

	@Test
	void aBombIsRefusedBeforeItIsUnpacked() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write("%PDF-1.4\n1 0 obj\n<</Length 9 /Filter /FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
			byte[] blanks = new byte[1 << 20];
			for (int i = 0; i < 200; i++) {
				deflater.write(blanks);
			}
		}
		assertTrue(PdfStreams.isBomb(Files.write(folder.resolve("x.pdf"), out.toByteArray()), new NullProgressMonitor()));
		refused(IMPORTER, "a.pdf", out.toByteArray());
	}

	@Test
	void canBeCancelled() throws Exception {
		Path file = pdf("a.pdf", null, List.of("bir"), List.of("iki"));
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> IMPORTER.resolve(new ImportSource(file), test.project, monitor));
	}

	@SafeVarargs
	private Path pdf(String name, StandardProtectionPolicy protection, List<String>... pages) throws Exception {
		Path file = folder.resolve(name);
		try (PDDocument pdf = new PDDocument()) {
			PDFont font = new PDType1Font(FontName.HELVETICA);
			for (List<String> lines : pages) {
				PDPage page = new PDPage();
				pdf.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
					content.beginText();
					content.setFont(font, 11);
					content.newLineAtOffset(72, 700);
					for (String line : lines) {
						content.showText(line);
						content.newLineAtOffset(0, -13);
					}
					content.endText();
				}
			}
			if (pages.length == 3) {
				PDPageLabels labels = new PDPageLabels(pdf);
				PDPageLabelRange roman = new PDPageLabelRange();
				roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
				PDPageLabelRange decimal = new PDPageLabelRange();
				decimal.setStyle(PDPageLabelRange.STYLE_DECIMAL);
				labels.setLabelItem(0, roman);
				labels.setLabelItem(2, decimal);
				pdf.getDocumentCatalog().setPageLabels(labels);
			}
			if (protection != null) {
				protection.setEncryptionKeyLength(256);
				pdf.protect(protection);
			}
			pdf.save(file.toFile());
		}
		return file;
	}
}
