/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.osgi.util.NLS;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.model.PartialDate;
import org.imece.model.core.Classification;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.OrganisationKind;
import org.imece.stakeholder.TwoCountries;
import org.imece.stakeholder.exports.OrganisationsCsvExporter;
import org.imece.stakeholder.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsCsvImporterTest {

	@TempDir
	Path folder;
	private IResearchProject project;

	@BeforeEach
	void create() throws CoreException {
		project = TwoCountries.create(folder.resolve("test.imece"));
	}

	@AfterEach
	void close() throws CoreException {
		project.close();
	}

	private ImportAccount importText(String text) throws CoreException, IOException {
		return importBytes("liste.csv", text.getBytes(StandardCharsets.UTF_8), Map.of());
	}

	private ImportAccount importBytes(String name, byte[] bytes, Map<String, String> options)
			throws CoreException, IOException {
		return importInto(project, Files.write(folder.resolve(name), bytes), options);
	}

	static ImportAccount importInto(IResearchProject project, Path file, Map<String, String> options) throws CoreException {
		int before = project.records().size();
		ImportPlan plan = new OrganisationsCsvImporter().resolve(new ImportSource(file, options), project,
				new NullProgressMonitor());
		assertEquals(before, project.records().size(), "resolving changes nothing");
		project.edit("import", () -> plan.perform(project));
		return plan.account();
	}

	private Organisation only() {
		List<Organisation> all = project.all(Organisation.class);
		assertEquals(1, all.size());
		return all.get(0);
	}

	private static void assertCounts(ImportAccount account, int created, int updated, int unchanged, int refused) {
		assertEquals(List.of(created, updated, unchanged, refused),
				List.of(account.created(), account.updated(), account.unchanged(), account.refused()),
				() -> account.remarks().toString());
	}

	private static Map<String, String> classifications(Organisation organisation) {
		return organisation.getClassifications().stream()
				.collect(Collectors.toMap(Classification::getScheme, c -> c.getVersion() + ' ' + c.getCode()));
	}

	@Test
	void readsWhatATurkishSpreadsheetWrites() throws Exception {
		ImportAccount account = importBytes("liste.csv", """
				Kurum Adı;Kısa Ad;İL;İlçe;NACE Rev. 2.1;Web Sitesi;E-Posta;Telefon;Çalışan Sayısı;Kuruluş Tarihi;Vergi No;Kütük No;Notlar\r
				ISPARTA GÜL ÜRETİCİLERİ DERNEĞİ;GÜLDER;ISPARTA;Merkez;94.99;www.gulder.org.tr;bilgi@gulder.org.tr;0246 000 00 00;1.250;23.11.2004;0150015264;32-045-067;"iki
				satır"\r
				""".getBytes(Charset.forName("windows-1254")), Map.of());

		assertCounts(account, 1, 0, 0, 0);
		Organisation read = only();
		assertEquals("ISPARTA GÜL ÜRETİCİLERİ DERNEĞİ", read.getNames().get("tr"));
		assertEquals("GÜLDER", read.getNameVariants().get(0).getText());
		assertEquals("TR-32", read.getAddresses().get(0).getProvince());
		assertEquals("TR", read.getAddresses().get(0).getCountry());
		assertEquals("Merkez", read.getAddresses().get(0).getDistrict());
		assertEquals(Map.of("NACE", "2.1 94.99", "LEGAL-FORM", "2026 TR-DERNEK"), classifications(read));
		assertEquals(OrganisationKind.CSO, read.getKind());
		assertEquals(1250, read.getEmployees());
		assertEquals(PartialDate.of(2004, 11, 23), read.getFounded());
		assertEquals("0150015264", read.getIdentifiers().get(0).getValue(), "leading zeros stay");
		assertEquals("DERNEK-KUTUK", read.getIdentifiers().get(1).getScheme());
		assertEquals("iki\nsatır", read.getProperties().get("Notlar"));
		assertEquals("TR", read.getJurisdiction().getCode());
		assertEquals("liste.csv", read.getSources().get(0).getSource());
		assertEquals("2", read.getSources().get(0).getLocator());
		assertTrue(account.remarks().stream().allMatch(remark -> remark.severity() == ImportRemark.Severity.INFO),
				() -> account.remarks().toString());
	}

	@Test
	void readsEnglishAndBelgianHeaders() throws Exception {
		importText("""
				Name,Country,Legal form,Enterprise number,Employees,Founded,Website,Type
				Brasserie du Vieux Pré,Belgium,SA,0403.170.701,"1,250",1931,https://example.org,company
				""");
		Organisation read = only();
		assertEquals("BE", read.getAddresses().get(0).getCountry());
		assertEquals("BE", read.getJurisdiction().getCode());
		assertEquals("2026 BE-014", classifications(read).get("LEGAL-FORM"));
		assertEquals(1250, read.getEmployees());
		assertEquals(PartialDate.ofYear(1931), read.getFounded());
		assertEquals(OrganisationKind.COMPANY, read.getKind());
		assertEquals("KBO", read.getIdentifiers().get(0).getScheme());
	}

	@Test
	void nothingIsLost() throws Exception {
		ImportAccount account = importText("""
				Ad;Telefon;İl;Çalışan sayısı;Kuruluş tarihi;Sektör;Telefon;;Özel Alan;Özel Alan
				Örnek Derneği;0312 1112233;Atlantis;50-100;yakında;dokuma;sonra eklenecek;isimsiz;bir;iki;fazla
				""");
		Organisation read = only();
		assertEquals("Atlantis", read.getAddresses().get(0).getProvince());
		assertNull(read.getEmployees());
		assertEquals(Map.of("Çalışan sayısı", "50-100", "Kuruluş tarihi", "yakında", "Sektör", "dokuma", "Telefon",
				"sonra eklenecek", column(8), "isimsiz", "Özel Alan", "bir", "Özel Alan (2)", "iki", column(11), "fazla"),
				map(read.getProperties()));
		assertEquals(6, account.remarks().stream().filter(r -> r.severity() == ImportRemark.Severity.WARNING).count(),
				() -> account.remarks().toString());
	}

	private static String column(int number) {
		return NLS.bind(Messages.Import_column, number);
	}

	private static String row(int number) {
		return NLS.bind(Messages.Import_row, number);
	}

	private static Map<String, String> map(EMap<String, String> texts) {
		return texts.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Test
	void theAccountAddsUpAndNamesRows() throws Exception {
		ImportAccount account = importText("""
				Ad;İl;VKN
				Birinci Dernek;Ankara;
				;Ankara;

				"İkinci
				Dernek";ankara;0150015264
				Birinci Dernek;ANKARA;
				İkinci Adıyla;Ankara;0150015264
				""");
		assertEquals(5, account.read());
		assertCounts(account, 2, 1, 1, 1);
		ImportRemark error = account.remarks().stream().filter(r -> r.severity() == ImportRemark.Severity.ERROR).findFirst()
				.orElseThrow();
		assertEquals(row(3), error.place());
		assertTrue(account.remarks().stream().anyMatch(r -> r.place().equals(row(6))), "a cell of two lines is one row");
		Organisation renamed = project.all(Organisation.class).get(1);
		assertEquals("İkinci Adıyla", renamed.getNames().get("tr"));
		assertEquals("İkinci Dernek", renamed.getNameVariants().get(0).getText());
	}

	@Test
	void identityNeverFolds() throws Exception {
		ImportAccount account = importText("""
				Ad;İl
				Müller Vakfı;İzmir
				Muller Vakfı;İzmir
				Müller Vakfı;Ankara
				MÜLLER VAKFI;İzmir
				""");
		assertCounts(account, 4, 0, 0, 0);
		assertEquals(3, account.remarks().stream().filter(r -> r.severity() == ImportRemark.Severity.WARNING).count());
	}

	@Test
	void twoNumbersOfOneRegisterAreTwoOrganisations() throws Exception {
		importText("Ad;İl;VKN\nÖrnek A.Ş.;Bursa;0150015264\n");
		assertCounts(importText("Ad;İl;VKN\nÖrnek A.Ş.;Bursa;" + OrganisationList.vkn(5) + "\n"), 1, 0, 0, 0);
	}

	@Test
	void aWrongNumberIsKeptButProvesNothing() throws Exception {
		ImportAccount account = importText("Ad;VKN;KBO\nBir;1234567891;0403.170.702\nİki;1234567891;\nÜç;123456789;\n");
		assertCounts(account, 3, 0, 0, 0);
		assertEquals(4, account.remarks().stream().filter(r -> r.severity() == ImportRemark.Severity.WARNING).count());
		assertEquals("123456789", project.all(Organisation.class).stream()
				.filter(o -> o.getNames().get("tr").equals("Üç")).findFirst().orElseThrow().getIdentifiers().get(0).getValue());
	}

	@Test
	void leavesOutPersonalNumbers() throws Exception {
		importText("Ad;VKN\nTerzi Ali;10000000146\n");
		assertTrue(only().getIdentifiers().isEmpty());
		assertTrue(only().getProperties().isEmpty());
	}

	@Test
	void emptyCellsEraseNothing() throws Exception {
		importText("Ad;İl;Telefon;Çalışan sayısı\nÖrnek Vakfı;Van;0432 1112233;12\n");
		ImportAccount account = importText("Ad;İl;Telefon;Çalışan sayısı;Web\nÖrnek Vakfı;VAN;;-;ornek.org\n");
		assertCounts(account, 0, 1, 0, 0);
		assertEquals(12, only().getEmployees());
		assertEquals(2, only().getContactPoints().size());
		project.undo();
		assertEquals(1, only().getContactPoints().size());
	}

	@Test
	void fiveEncodingsGiveTheSameOrganisations() throws Exception {
		String text = OrganisationList.semicolons(500);
		List<String> fingerprints = new ArrayList<>();
		for (String encoding : List.of("UTF-8", "UTF-8 BOM", "UTF-16", "windows-1254", "ISO-8859-9")) {
			byte[] bytes = (encoding.endsWith("BOM") ? '\uFEFF' + text : text)
					.getBytes(Charset.forName(encoding.replace(" BOM", "")));
			try (IResearchProject fresh = TwoCountries.create(folder.resolve(encoding + ".imece"))) {
				ImportAccount account = importInto(fresh, Files.write(folder.resolve("liste.csv"), bytes), Map.of());
				assertCounts(account, 500, 0, 0, 0);
				fingerprints.add(fresh.all(Organisation.class).stream().map(OrganisationsCsvImporterTest::content)
						.collect(Collectors.joining("\n")));
				assertEquals(500, fresh.all(Organisation.class).stream()
						.filter(o -> o.getAddresses().get(0).getProvince().startsWith("TR-")).count());
			}
		}
		assertEquals(1, fingerprints.stream().distinct().count());
	}

	private static String content(Organisation o) {
		return map(o.getNames()) + " " + o.getKind() + ' ' + o.getFounded() + ' ' + o.getEmployees() + ' '
				+ map(o.getProperties()) + classifications(o) + o.getIdentifiers().get(0).getValue()
				+ o.getAddresses().get(0).getProvince() + o.getContactPoints().stream().map(c -> c.getValue()).toList();
	}

	@Test
	void importingTenThousandTwiceChangesNothing() throws Exception {
		byte[] bytes = OrganisationList.semicolons(10_000).getBytes(Charset.forName("windows-1254"));
		assertCounts(importBytes("liste.csv", bytes, Map.of()), 10_000, 0, 0, 0);
		assertCounts(importBytes("liste.csv", bytes, Map.of()), 0, 0, 10_000, 0);
		project.undo();
		assertEquals(0, project.all(Organisation.class).size(), "the second import is not there to be undone");
	}

	@ParameterizedTest
	@ValueSource(strings = { ";", ",", "\t", "|" })
	void findsTheDelimiter(String delimiter) throws Exception {
		importText("Ad;İl;Not\nÖrnek; \"Ankara\";1,5\nİkinci;Van;a\n".replace("; \"Ankara\"", ";Ankara").replace("1,5", "\"1,5\"")
				.replace(";", delimiter));
		assertEquals(2, project.all(Organisation.class).size());
		assertEquals("1,5", project.all(Organisation.class).get(1).getProperties().get("Not"));
	}

	@Test
	void readsTheHeaderBelowATitle() throws Exception {
		ImportAccount account = importText("sep=;\nÜYE LİSTESİ 2025;;\n;;\nAdı;İli;Türü\nÖrnek;Van;STK\n");
		assertCounts(account, 1, 0, 0, 0);
		assertEquals("5", only().getSources().get(0).getLocator());
	}

	@Test
	void knowsItsFiles() throws Exception {
		byte[] list = OrganisationList.semicolons(400).getBytes(StandardCharsets.UTF_16);
		assertEquals(2, fit("a.csv", list));
		assertEquals(1, fit("a.csv", "x;y\n1;2\n".getBytes(StandardCharsets.UTF_8)));
		assertEquals(0, fit("a.txt", "Görüşme\n\nAd sorulmadı.\n".getBytes(StandardCharsets.UTF_8)));
		assertEquals(0, fit("a.docx", list));
	}

	private int fit(String name, byte[] bytes) throws IOException {
		return new OrganisationsCsvImporter().fit(new ImportSource(Files.write(folder.resolve(name), bytes)));
	}

	@Test
	void ownExportChangesNothingWhenReadBack() throws Exception {
		importBytes("liste.csv", OrganisationList.semicolons(60).getBytes(StandardCharsets.UTF_8), Map.of());
		importText("""
				Ad;Ad (en);İl;Ülke;Sektör;Telefon;Özel;E-posta;ICNPO;Etiketler;Açıklama;Enlem;Boylam
				"Ay & Güneş ""Vakfı\""";Moon & Sun;Atlantis;TR;dokuma;0312 1112233 | 0212 4445566;"a;b, c
				d";a@b.org;5100;çevre | göç;"Uzun
				metin";39,925;32,866
				Tafel vzw;;Antwerpen;BE;;;;;;;;;
				""");
		for (String language : List.of("tr", "en")) {
			Path export = export(language);
			assertCounts(importInto(project, export, Map.of()), 0, 0, 62, 0);
			try (IResearchProject fresh = TwoCountries.create(folder.resolve(language + ".imece"))) {
				assertCounts(importInto(fresh, export, Map.of()), 62, 0, 0, 0);
				assertEquals(Files.readString(export), Files.readString(export(fresh, language)));
			}
		}
	}

	private Path export(String language) throws Exception {
		return export(project, language);
	}

	private Path export(IResearchProject from, String language) throws Exception {
		Path file = Files.createTempFile(folder, "dışa", ".csv");
		try (var out = Files.newOutputStream(file)) {
			new OrganisationsCsvExporter().write(from, out, Map.of("language", language),
					new NullProgressMonitor());
		}
		assertFalse(Files.readString(file).lines().findFirst().orElseThrow().isEmpty());
		return file;
	}
}
