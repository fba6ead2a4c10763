/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.imece.coding.code.Codes;
import org.imece.core.exports.IExporter;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportRemark.Severity;
import org.imece.core.imports.ImportSource;
import org.imece.core.operation.ExportFileOperation;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsImporterTest {

	@TempDir
	Path folder;
	private TestProject test;
	private final SegmentsImporter importer = new SegmentsImporter();

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
		test.project.edit("fill", () -> {
			Document document = test.project.add(CodingFactory.eINSTANCE.createDocument());
			document.setFileName("Görüşme 1.docx");
			document.setText(TableExportersTest.TEXT + "\nM: Ortak bir proje.");
		});
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dokumentname;Code;Anfang;Segment;Kommentar", "Document name;Code;Beginning;Segment;Memo",
			"BELGE;KOD;BAŞLANGIÇ;KESİT;NOT" })
	void findsSegmentsWhateverTheLanguageOfTheHeadings(String headings) throws Exception {
		Path file = Files.writeString(folder.resolve("a.csv"), headings + """

				Görüşme 1;engeller\\iletişim;;"Dernekler   şirketlerle
				aynı dili";önemli
				Görüşme 1;proje;2;Hangi proje?;
				Görüşme 1;proje;;Ortak bir proje.;
				Görüşme 1;proje;4;Ortak bir proje.;
				Görüşme 2;proje;;Hangi proje?;
				Görüşme 1;proje;;Bambaşka;
				Görüşme 1;;;Hangi proje?;
				""");
		assertEquals(2, importer.fit(new ImportSource(file)));
		ImportAccount account = test.run(importer, file);
		assertEquals(List.of(7, 3, 4), List.of(account.read(), account.created(), account.refused()));
		assertEquals(4, account.remarks().stream().map(ImportRemark::place).distinct().count());
		assertEquals(List.of("Dernekler şirketlerle aynı dili", "Hangi proje?", "Ortak bir proje."),
				test.codings().stream().map(Coding::getQuote).toList());
		assertEquals("önemli", test.codings().get(0).getMemo());
		assertEquals("engeller", Codes.path(test.codings().get(0).getCode(), "tr"));
		assertTrue(test.codings().get(2).getStart() > TableExportersTest.TEXT.length());
		assertEquals(3, Codes.all(test.project).size());
		ImportAccount again = test.run(importer, file);
		assertEquals(List.of(0, 3), List.of(again.created(), again.unchanged()));
		test.project.undo();
		assertEquals(0, test.codings().size());
	}

	@Test
	void takesDatesAndSaysWhichItCannotRead() throws Exception {
		Path file = Files.writeString(folder.resolve("a.csv"), """
				Belge;Kod;Kesit;Tarih
				Görüşme 1;proje;Hangi proje?;25.11.2026 14:30
				Görüşme 1;proje;Dernekler şirketlerle;03/04/2026
				""");
		ImportAccount account = test.run(importer, file);
		assertEquals(LocalDateTime.of(2026, 11, 25, 14, 30).atZone(ZoneId.systemDefault()).toInstant(),
				test.codings().get(0).getAt());
		assertNull(test.codings().get(1).getAt());
		assertEquals(1, account.remarks().stream().filter(remark -> remark.severity() == Severity.WARNING)
				.filter(remark -> remark.message().contains("03/04/2026")).count(), account.toString());
	}

	@Test
	void readsWhatWeExport() throws Exception {
		try (TestProject other = TestProject.create(Files.createDirectory(folder.resolve("other")))) {
			TableExportersTest.fill(other);
			for (Map.Entry<String, IExporter> each : Map.<String, IExporter>of("a.csv", new CodingsCsvExporter(),
					"a.xlsx", new CodingsXlsxExporter()).entrySet()) {
				Path file = folder.resolve(each.getKey());
				new ExportFileOperation(other.project, each.getValue(), file, Map.of("language", "tr")).run(null);
				assertEquals(2, importer.fit(new ImportSource(file)));
				ImportAccount account = other.run(importer, file);
				assertEquals(2, account.unchanged(), account.toString());
			}
		}
	}

	@Test
	void leavesOtherTablesToOthers() throws Exception {
		assertEquals(0, importer.fit(new ImportSource(Files.writeString(folder.resolve("b.csv"), "Ad;Ülke\nX;TR\n"))));
		Path noArchive = Files.writeString(folder.resolve("b.xlsx"), "düz metin");
		assertEquals(0, importer.fit(new ImportSource(noArchive)));
		assertThrows(ImportRefusal.class, () -> test.run(importer, noArchive));
		assertThrows(ImportRefusal.class, () -> test.run(importer, folder.resolve("b.csv")));
		assertFalse(test.project.redoLabel().length() > 0);
	}
}
