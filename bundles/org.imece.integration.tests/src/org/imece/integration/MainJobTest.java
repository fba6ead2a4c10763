/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.integration;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.RegistryFactory;
import org.imece.core.contribution.Contributions;
import org.imece.core.operation.FileOutcome;
import org.imece.core.operation.ImportFilesOperation;
import org.imece.core.project.IProjectFactory;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.core.project.ProjectOptions;
import org.imece.evidence.matrix.CreateMatrixOperation;
import org.imece.evidence.matrix.MatrixEdits;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.core.Jurisdiction;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.EvidenceFactory;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Matrix;
import org.imece.model.evidence.Question;
import org.imece.model.law.Instrument;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;
import org.imece.model.stakeholder.StakeholderPackage;
import org.imece.report.CreateReportOperation;
import org.imece.report.IReports;
import org.imece.report.ReportRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The main job of the product on real files: legislation, interviews and stakeholders go in, a comparative report with
 * traceable evidence comes out.
 */
class MainJobTest {

	private static final List<String> TURKISH_LAWS = List.of("1163", "2860", "4962", "5072", "5253", "5520", "5737",
			"6698", "7552");
	private static final int ORGANISATIONS = 500;

	@TempDir
	Path folder;

	@Test
	void realFilesBecomeAReportWithEvidence() throws Exception {
		Path shared = Path.of(System.getProperty("imece.shared", "")).resolve("data");
		assumeTrue(Files.isDirectory(shared), "The folder with real files is not here, so this test is skipped");

		Path file = folder.resolve("kss.imece");
		try (IResearchProject project = service(IProjectFactory.class).create(file.toUri(),
				new NewProject("KSS 2019–2020", "tr", false), ProjectOptions.headless("deneme"))) {
			importEverything(project, shared);
			Claim claim = linkEvidence(project);
			for (String format : List.of("pdf", "docx", "html", "xlsx")) {
				Path report = folder.resolve("rapor." + format);
				new CreateReportOperation(service(IReports.class), project,
						new ReportRequest("comparative", format, "tr", Map.of(), report)).run(null);
				assertTrue(Files.size(report) > 5_000, format);
			}
			checkPdf(claim);
		}
		try (IResearchProject project = service(IProjectFactory.class).open(file.toUri(),
				ProjectOptions.headless("deneme"))) {
			assertEquals(List.of(), project.store().verify(null));
		}
	}

	private void importEverything(IResearchProject project, Path shared) throws Exception {
		Path organisations = OrganisationList.write(folder.resolve("kurumlar.csv"), ORGANISATIONS);
		Path turkish = shared.resolve("law/tr");
		List<Path> paths;
		try (Stream<Path> laws = Files.list(turkish)) {
			paths = Stream.concat(
					laws.filter(law -> law.toString().endsWith(".md") && !law.toString().contains("layout")).sorted(),
					Stream.of(shared.resolve("law/eu/32024l1760_2024-06-13_en.xml"),
							shared.resolve("law/eu/32024l1760_2025-04-17_en.html"),
							shared.resolve("refi-qda/skyloom_TestProject.qdpx"), organisations))
					.toList();
		}
		List<FileOutcome> outcomes = new ImportFilesOperation(project,
				new Contributions(RegistryFactory.getRegistry()).importers(), paths, Optional.empty(), Map.of())
				.run(null);
		assertEquals(paths.size(), outcomes.size());
		outcomes.forEach(outcome -> assertFalse(outcome.isRefused(), () -> outcome.file() + ": " + outcome.refusal()));

		List<Instrument> instruments = project.all(Instrument.class);
		Set<String> numbers = Set.copyOf(instruments.stream().map(Instrument::getNumber).toList());
		assertTrue(numbers.containsAll(TURKISH_LAWS), numbers::toString);
		Instrument directive = instruments.stream()
				.filter(instrument -> instrument.getIdentifiers().contains("celex:32024L1760")).findFirst()
				.orElseThrow();
		assertEquals(2, directive.getExpressions().size(), "both states of the directive");
		assertEquals(ORGANISATIONS, project.records(StakeholderPackage.Literals.ORGANISATION).size());
	}

	private static Claim linkEvidence(IResearchProject project) throws Exception {
		Provision aid = project.all(Instrument.class).stream()
				.filter(instrument -> "5253".equals(instrument.getNumber())).findFirst()
				.map(law -> article(law, "art_10")).orElseThrow();
		Coding coding = project.all(CodingSet.class).stream().flatMap(set -> set.getCodings().stream()).findFirst()
				.orElseThrow();
		Question question = EvidenceFactory.eINSTANCE.createQuestion();
		question.setNumber(1);
		question.getNames().put("tr", "Dernekler ile şirketler arasında iş birliğinin hukuki çerçevesi nedir?");
		Jurisdiction turkey = project.all(Jurisdiction.class).stream().filter(j -> "TR".equals(j.getCode()))
				.findFirst().orElseThrow();
		Matrix matrix = new CreateMatrixOperation(project, Map.of("tr", "Matris"), List.of(question),
				List.of(turkey)).run(null);
		MatrixEdits edits = new MatrixEdits(project);
		Finding finding = edits.finding(matrix, question, turkey);
		edits.setState(finding, FindingState.FOUND);
		edits.setSummary(finding, "tr", "Dernekler kamu kurumlarıyla ortak proje yürütebiliyor; şirketlerle çerçeve dağınık.");
		Claim claim = edits.addClaim(finding, Map.of("tr", "Ortak projelerin dayanağı Dernekler Kanunu’nda açıkça düzenlenmiş."));
		edits.addEvidence(claim, aid, "");
		edits.addEvidence(finding, coding, "");
		assertEquals(aid, claim.getEvidence().get(0).getTarget());
		assertFalse(finding.getEvidence().get(0).getQuote().isBlank(), "the coded words are quoted");
		return claim;
	}

	private static Provision article(Instrument law, String key) {
		List<Provision> found = new java.util.ArrayList<>();
		law.eAllContents().forEachRemaining(object -> {
			if (object instanceof Provision provision && provision.getKind() == ProvisionKind.ARTICLE
					&& key.equals(provision.getKey())) {
				found.add(provision);
			}
		});
		return found.get(0);
	}

	private void checkPdf(Claim claim) throws Exception {
		PdfContent pdf = PdfContent.of(folder.resolve("rapor.pdf"));
		assertAll(
				() -> assertTrue(pdf.says(claim.getText().get("tr")), () -> "the claim is in the report: " + pdf.text()),
				() -> assertTrue(pdf.says("5253"), "the law is among the sources"),
				() -> assertTrue("ğıİşçöü".chars().allMatch(c -> pdf.text().indexOf(c) >= 0),
						"all Turkish letters arrive"),
				() -> assertEquals(List.of(), pdf.fontsNotEmbedded()));
	}

	private static <T> T service(Class<T> type) {
		BundleContext bundles = FrameworkUtil.getBundle(MainJobTest.class).getBundleContext();
		return bundles.getService(bundles.getServiceReference(type));
	}
}
