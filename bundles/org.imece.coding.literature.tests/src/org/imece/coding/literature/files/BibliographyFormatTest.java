/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.imece.core.exports.ExportAccount;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.LiteratureItem;
import org.junit.jupiter.api.Test;

class BibliographyFormatTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private static LiteratureItem item(String title, String author) {
		LiteratureItem item = CodingFactory.eINSTANCE.createLiteratureItem();
		item.setId(title);
		item.setType("book");
		item.setTitle(title);
		item.getAuthors().add(author);
		item.setYear(2019);
		item.setUrl("https://example.org/?a=1&b=2");
		return item;
	}

	private ExportAccount write(BibliographyFormat format) throws IOException {
		LiteratureItem first = item("<İmece> & \"ağ\"", "Yılmaz, Ayşe");
		first.getProperties().put("bibtex.file", "x.pdf");
		first.getProperties().put("note", "kalır");
		return format.write(List.of(first, item("Kitap", "Demir, Can")), "tr", out);
	}

	private String text() {
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void writesText() throws IOException {
		assertEquals(2, write(BibliographyFormat.TEXT).written());
		assertEquals("""
				Demir, C. (2019). Kitap. https://example.org/?a=1&b=2
				Yılmaz, A. (2019). <İmece> & "ağ". https://example.org/?a=1&b=2
				""", text());
	}

	@Test
	void writesAPage() throws IOException {
		write(BibliographyFormat.HTML);
		assertTrue(text().contains("<html lang=\"tr\">") && text().contains("<h1>Kaynakça</h1>"), text());
		assertTrue(text().contains("<p>Yılmaz, A. (2019). <i>&lt;İmece&gt; &amp; &quot;ağ&quot;</i>. "
				+ "<a href=\"https://example.org/?a=1&amp;b=2\">https://example.org/?a=1&amp;b=2</a></p>"), text());
	}

	@Test
	void addressesThatAreProgramsAreNoLinks() throws IOException {
		LiteratureItem item = item("T", "A, B");
		item.setUrl("javascript:alert(1)");
		BibliographyFormat.HTML.write(List.of(item), "en", out);
		assertTrue(text().contains("javascript:alert(1)</p>") && !text().contains("href"), text());
	}

	@Test
	void writesADocument() throws IOException {
		write(BibliographyFormat.DOCX);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
			List<XWPFParagraph> paragraphs = document.getParagraphs();
			assertEquals("Kaynakça", paragraphs.get(0).getText());
			assertEquals("Demir, C. (2019). Kitap. https://example.org/?a=1&b=2", paragraphs.get(1).getText());
			assertEquals(720, paragraphs.get(1).getIndentationHanging());
			assertTrue(paragraphs.get(1).getRuns().get(1).isItalic());
		}
	}

	@Test
	void saysWhatAFormatCannotHold() throws IOException {
		assertEquals(List.of(), write(BibliographyFormat.BIBTEX).remarks());
		assertEquals(List.of(), write(BibliographyFormat.TEXT).remarks());
		assertEquals(1, write(BibliographyFormat.RIS).remarks().size());
		assertTrue(write(BibliographyFormat.CSL_JSON).remarks().get(0).contains("1"));
	}
}
