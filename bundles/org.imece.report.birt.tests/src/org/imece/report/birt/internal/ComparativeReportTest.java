/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.imece.core.project.IProjectFactory;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.core.project.ProjectOptions;
import org.imece.coding.literature.style.Apa;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Matrix;
import org.imece.report.CreateReportOperation;
import org.imece.report.IReports;
import org.imece.report.ReportRequest;
import org.imece.sample.CreateSampleProjectOperation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The template on the sample project, from the store to the printed page. */
class ComparativeReportTest {

	@TempDir
	Path folder;
	private IResearchProject project;

	@BeforeEach
	void open() throws CoreException {
		assumeTrue(Platform.isRunning(), "needs the platform");
		project = service(IProjectFactory.class).create(folder.resolve("örnek.imece").toUri(),
				new NewProject("Boş proje", "tr", false), ProjectOptions.headless("test"));
	}

	@AfterEach
	void close() throws CoreException {
		if (project != null) {
			project.close();
		}
	}

	private static <T> T service(Class<T> type) {
		BundleContext context = FrameworkUtil.getBundle(ComparativeReportTest.class).getBundleContext();
		return context.getService(context.getServiceReference(type));
	}

	private Path report(String format, String language, Map<String, String> parameters) throws CoreException {
		Path target = folder.resolve("rapor-" + language + '.' + format);
		return new CreateReportOperation(service(IReports.class), project,
				new ReportRequest("comparative", format, language, parameters, target)).run(new NullProgressMonitor())
				.file();
	}

	private PdfText pdf(String language, Map<String, String> parameters) throws Exception {
		return PdfText.of(report("pdf", language, parameters));
	}

	private void fillWithSample() throws CoreException {
		new CreateSampleProjectOperation(project).run(new NullProgressMonitor());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr", "en" })
	void tellsEveryClaimWithItsEvidence(String language) throws Exception {
		fillWithSample();
		PdfText pdf = pdf(language, Map.of("partners", "Çağdaş Ortak"));
		String words = letters(pdf.text());
		int claims = 0;
		for (Matrix matrix : project.all(Matrix.class)) {
			for (Finding finding : matrix.getFindings()) {
				for (var claim : finding.getClaims()) {
					claims++;
					String text = claim.getText().get(language);
					assertTrue(text == null || words.contains(letters(text)), text);
				}
			}
		}
		assertTrue(claims > 5);
		assertEquals(List.of(), pdf.fontsNotEmbedded());
		assertTrue(pdf.flat().contains(language.equals("tr") ? "ÖRNEK" : "ILLUSTRATIVE"), pdf.text());
		assertTrue(pdf.flat().contains("Çağdaş Ortak"));
		String page = (language.equals("tr") ? "s. " : "p. ") + "2 / " + pdf.pages();
		assertTrue(pdf.flat().contains(page), page);
	}

	/** Line breaks, blanks and hyphens are matters of layout. */
	private static String letters(String text) {
		return text.replaceAll("[\\s\\u00ad]+", "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr", "en" })
	void listsTheWorksThatAreEvidence(String language) throws Exception {
		fillWithSample();
		boolean turkish = language.equals("tr");
		LiteratureItem cited = project.all(LiteratureItem.class).stream().filter(item -> item.getDocument() != null)
				.findFirst().orElseThrow();
		LiteratureItem other = project.all(LiteratureItem.class).stream()
				.filter(item -> "austin2000".equals(item.getCitationKey())).findFirst().orElseThrow();
		String words = letters(pdf(language, Map.of()).text());
		String references = words.substring(words.lastIndexOf(turkish ? "Kaynakça" : "References"));
		assertTrue(references.contains(letters(new Apa(language).entry(cited, "").text())), references);
		assertFalse(references.contains(letters(other.getTitle())), "only what the report rests on");
		String elsewhere = letters(pdf(language, Map.of("jurisdictions", "BE")).text());
		assertFalse(elsewhere.contains(letters(cited.getTitle())), "evidence of another jurisdiction");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr", "en" })
	void tellsTheAgreementOfTheRoundsThatWereReleased(String language) throws Exception {
		fillWithSample();
		boolean turkish = language.equals("tr");
		String words = pdf(language, Map.of()).flat();
		assertTrue(Pattern.compile(turkish ? "Aynı 4 belgeyi 2 kişi kodladı\\. .*katsayısı 0,\\d\\d[ .]"
				: "2 people coded the same 4 documents\\. .*alpha is 0\\.\\d\\d[ .]").matcher(words).find(), words);
		project.edit("withdraw", () -> project.all(CodingRound.class).forEach(round -> round.setReleased(null)));
		assertFalse(pdf(language, Map.of()).flat().contains("Krippendorff"));
	}

	@Test
	void keepsTurkishLetters() throws Exception {
		fillWithSample();
		String words = pdf("tr", Map.of()).flat();
		for (String word : new String[] { "Karşılaştırma", "Bulgular", "İçindekiler", "Görüşme", "Yöntem", "düzen" }) {
			assertTrue(words.contains(word), word);
		}
		for (char letter : "ğışçöüİŞÖ".toCharArray()) {
			assertTrue(words.indexOf(letter) >= 0, String.valueOf(letter));
		}
	}

	@Test
	void showsOnlyTheJurisdictionsThatWereChosen() throws Exception {
		fillWithSample();
		String words = pdf("tr", Map.of("jurisdictions", "TR, EU")).flat();
		assertTrue(words.contains("Avrupa Birliği"));
		assertFalse(words.contains("Belçika (BE)"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr", "en" })
	void saysSoWhenThereIsNothing(String language) throws Exception {
		PdfText pdf = pdf(language, Map.of());
		assertTrue(pdf.flat().contains(language.equals("tr") ? "henüz araştırma sorusu yok" : "no research questions yet"),
				pdf.text());
		assertFalse(pdf.flat().contains(language.equals("tr") ? "ÖRNEK VERİ" : "ILLUSTRATIVE"));
		assertFalse(pdf.flat().contains("null"), pdf.text());
		assertFalse(pdf.flat().contains(language.equals("tr") ? "Kaynakça" : "References"));
	}

	@Test
	void isOneHtmlFileThatFetchesNothing() throws Exception {
		fillWithSample();
		String html = Files.readString(report("html", "tr", Map.of()), StandardCharsets.UTF_8);
		assertTrue(html.contains("data:image/png;base64,"));
		assertFalse(Pattern.compile("(src|href)\\s*=\\s*\"(?!data:|#)[^\"]+\"").matcher(html).find());
		assertFalse(html.contains("<script"));
		assertTrue(html.contains("Karşılaştırma"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx:word/document.xml", "xlsx:xl/sharedStrings.xml" })
	void isReadableInOffice(String formatAndPart) throws Exception {
		fillWithSample();
		String[] parts = formatAndPart.split(":");
		try (ZipFile archive = new ZipFile(report(parts[0], "tr", Map.of()).toFile())) {
			String xml = new String(archive.getInputStream(archive.getEntry(parts[1])).readAllBytes(),
					StandardCharsets.UTF_8);
			assertTrue(xml.contains("Karşılaştırma matrisi"));
			assertTrue(xml.contains("ÖRNEK"));
			assertTrue(xml.contains("Kaynakça"));
		}
	}
}
