/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.junit.jupiter.api.Test;

class OdtAndHtmlImporterTest extends ImporterTest {

	private static final String ODT = """
			<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'><office:body><office:text>%s</office:text></office:body></office:document-content>""";

	@Test
	void readsParagraphsListsTablesAndNotes() throws Exception {
		String body = """
				<text:tracked-changes><text:changed-region><text:deletion><text:p>silinmiş</text:p></text:deletion></text:changed-region></text:tracked-changes>
				<text:h text:outline-level='1'>Başlık</text:h>
				<text:p>Bir   <text:span>iki</text:span><text:s text:c='3'/>üç<text:tab/>dört<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Dipnot</text:p></text:note-body></text:note><office:annotation><text:p>yorum</text:p></office:annotation></text:p>
				<text:list><text:list-item><text:p>madde</text:p></text:list-item><text:list-item><text:p>ikinci</text:p></text:list-item></text:list>
				<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p><text:p>c</text:p></table:table-cell></table:table-row></table:table>
				<text:p>son<text:line-break/>satır <draw:frame><draw:image/></draw:frame></text:p>
				""";
		Path file = zip("a.odt", "mimetype", "application/vnd.oasis.opendocument.text", "content.xml",
				ODT.formatted(body));
		var account = test.run(new OdtImporter(), file);
		assertEquals("Başlık\nBir iki   üç\tdört[1]\nmadde\nikinci\na\tb c\nson\nsatır\n\n[1] Dipnot",
				test.document("a").getText().replace("satır \n", "satır\n"));
		assertEquals(2, account.remarks().size()); // a picture, tracked changes
		assertEquals("application/vnd.oasis.opendocument.text",
				test.document("a").getAttachments().get(0).getMediaType());
	}

	@Test
	void refusesBrokenOdt() throws Exception {
		OdtImporter importer = new OdtImporter();
		String content = ODT.formatted("<text:p>a</text:p>");
		byte[] whole = Files.readAllBytes(zip("w.odt", "content.xml", content));
		refused(importer, "a.odt", new byte[0]);
		refused(importer, "a.odt", "metin".getBytes(StandardCharsets.UTF_8));
		refused(importer, "a.odt", Arrays.copyOf(whole, whole.length / 2));
		refused(importer, "a.odt", Files.readAllBytes(zip("b.odt", "x", "y")));
		refused(importer, "a.odt", Files.readAllBytes(zip("b.odt", "content.xml", "<!DOCTYPE a><a/>")));
		refused(importer, "a.odt", Files.readAllBytes(zip("b.odt", "content.xml", content, "../x", "y")));
		refused(importer, "a.odt", Files.readAllBytes(zip("b.odt", "content.xml", " ".repeat(60 << 20))));
		refused(importer, "a.odt", Files.readAllBytes(zip("b.odt", "content.xml", ODT.formatted(""))));
		refused(importer, "a.odt", Files.readAllBytes(
				zip("b.odt", "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", content)));
		assertTrue(refused(importer, "a.odt", Files.readAllBytes(
				zip("b.odt", "content.xml", content, "META-INF/manifest.xml", "<m:encryption-data/>"))).matches(".*(password|parola).*"));
	}

	@Test
	void readsTheMainTextOfAPage() throws Exception {
		Path file = file("sayfa.html", """
				<!DOCTYPE html><html><head><meta charset="utf-8"><title>Ortak proje</title><style>p{}</style></head><body>
				<header><nav><a href="/">Ana sayfa</a></nav></header>
				<main><h1>Ortak   proje</h1><p>Dernekler &amp; şirketler<br>aynı <b>dili</b>
				konuşmuyor.</p><script>kod()</script><ul><li>bir</li><li>iki</li></ul>
				<table><tr><th>a</th><td>b<p>c</p></td></tr></table><pre>x
				  y</pre></main><footer>İletişim</footer></body></html>""");
		Document document = read(new HtmlImporter(), file);
		assertEquals("Ortak proje\nDernekler & şirketler\naynı dili konuşmuyor.\nbir\niki\na\tb c\nx\n  y",
				document.getText().replace("\n\t", "\n"));
		assertEquals(DocumentKind.WEB_PAGE, document.getKind());
		assertTrue(document.getNames().values().contains("Ortak proje"));
	}

	@Test
	void readsThePageInTheEncodingThatItNames() throws Exception {
		String page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=iso-8859-9'></head><body><p>Iğdır'da şu “söz”</body></html>";
		Path file = Files.write(folder.resolve("a.htm"), page.getBytes(Charset.forName("windows-1254")));
		assertEquals("Iğdır'da şu “söz”", read(new HtmlImporter(), file).getText());
	}

	@Test
	void aPageThatNamesTheWrongEncodingIsReadAndItIsSaid() throws Exception {
		Path file = Files.write(folder.resolve("a.html"),
				"<meta charset=utf-8><p>işçi".getBytes(Charset.forName("windows-1254")));
		assertEquals(1, test.run(new HtmlImporter(), file).remarks().size());
		assertEquals("işçi", test.document("a").getText());
	}

	@Test
	void refusesWhatIsNoPage() throws Exception {
		HtmlImporter importer = new HtmlImporter();
		refused(importer, "a.html", new byte[0]);
		refused(importer, "a.html", "düz metin, etiketsiz".getBytes(StandardCharsets.UTF_8));
		refused(importer, "a.html", new byte[] { 'P', 'K', 3, 4, 0, 0 });
		refused(importer, "a.html", "<html><body><script>x</script></body></html>".getBytes(StandardCharsets.UTF_8));
		refused(importer, "a.html", "<meta charset=uydurma><p>x".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void deepPagesDoNotOverflow() throws Exception {
		Path file = file("derin.html", "<html><body>" + "<div>".repeat(100_000) + "dip" + "</div>".repeat(100_000));
		assertEquals("dip", read(new HtmlImporter(), file).getText());
	}
}
