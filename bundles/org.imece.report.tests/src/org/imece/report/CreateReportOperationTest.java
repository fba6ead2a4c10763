/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.Fingerprint;
import org.imece.model.report.ReportResult;
import org.imece.report.TemplateParameter.Kind;
import org.imece.report.database.ReportingDatabase;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateReportOperationTest implements IReports, IReportRenderer {

	@TempDir
	Path folder;
	private IResearchProject project;
	private RenderRequest rendered;
	private RuntimeException trouble;
	private boolean refuses;

	@BeforeEach
	void open() throws CoreException, IOException {
		project = TestProject.createFile(folder.resolve("p.imece")).project;
		Files.writeString(Files.createDirectory(folder.resolve("template")).resolve("t.rptdesign"), "<report/>");
	}

	@AfterEach
	void close() throws CoreException {
		project.close();
	}

	@Override
	public List<ReportTemplate> templates() {
		return List.of(new ReportTemplate("org.example.yearly", "Yıllık rapor", "", "org.example",
				folder.resolve("template/t.rptdesign"), List.of("pdf", "html"), List.of("tr", "en"),
				List.of(new TemplateParameter("jurisdictions", "Hukuk düzenleri", Kind.JURISDICTIONS, "TR"))));
	}

	@Override
	public ReportingDatabase database(IResearchProject of) {
		return new ReportingDatabase(of, folder.resolve("reporting.sqlite"), List.of(), List.of());
	}

	@Override
	public IReportRenderer renderer() {
		return this;
	}

	@Override
	public void render(RenderRequest request, IProgressMonitor monitor) throws CoreException {
		rendered = request;
		try {
			Files.writeString(request.target(), "İçerik");
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		if (refuses) {
			throw new CoreException(Status.error("Layout failed"));
		}
		if (trouble != null) {
			throw trouble;
		}
	}

	@Override
	public Map<String, String> versions() {
		return Map.of("engine", "4.22");
	}

	private CreatedReport create(String template, String format, String language, Map<String, String> parameters,
			Path target) throws CoreException {
		return new CreateReportOperation(this, project,
				new ReportRequest(template, format, language, parameters, target)).run(new NullProgressMonitor());
	}

	private String refusal(String template, String format, String language, Map<String, String> parameters,
			Path target) {
		String message = assertThrows(CoreException.class,
				() -> create(template, format, language, parameters, target)).getMessage();
		assertEquals(0, project.records(org.imece.model.report.ReportPackage.Literals.REPORT_RESULT).size());
		return message;
	}

	@Test
	void writesTheFileAndRecordsWhatItWasBuiltFrom() throws Exception {
		Path target = folder.resolve("rapor.pdf");
		Files.writeString(target, "old");
		CreatedReport created = create("yearly", "pdf", "tr", Map.of(), target);
		assertEquals("İçerik", Files.readString(created.file()));
		assertEquals(Locale.of("tr", "TR"), rendered.locale());
		assertEquals(Map.of("jurisdictions", "TR"), rendered.parameters());
		assertFalse(Files.exists(rendered.target()), "the temporary file is gone");
		ReportResult result = (ReportResult) project.root(created.resultId()).orElseThrow();
		assertEquals("org.example.yearly", result.getTemplate());
		assertEquals(64, result.getTemplateHash().length());
		assertEquals("4.22", result.getVersions().get("engine"));
		assertTrue(result.getSequence() > 0);
		assertEquals(Fingerprint.of("İçerik".getBytes(StandardCharsets.UTF_8)), result.getFile().getSha256());
		try (InputStream kept = project.openBlob(result.getFile().getSha256()).orElseThrow()) {
			assertEquals("İçerik", new String(kept.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@Test
	void refusesWhatDoesNotExist() {
		Path target = folder.resolve("rapor.pdf");
		assertTrue(refusal("weekly", "pdf", "tr", Map.of(), target).contains("org.example.yearly"));
		assertTrue(refusal("yearly", "odt", "tr", Map.of(), target).contains("pdf, html"));
		assertTrue(refusal("yearly", "pdf", "de", Map.of(), target).contains("tr, en"));
		assertTrue(refusal("yearly", "pdf", "tr", Map.of("colour", "red"), target).contains("jurisdictions"));
		assertTrue(refusal("yearly", "pdf", "tr", Map.of(), folder.resolve("yok/rapor.pdf")).contains("yok"));
		assertFalse(Files.exists(target));
	}

	@Test
	void leavesTheOldFileWhenRenderingFails() throws Exception {
		Path target = folder.resolve("rapor.pdf");
		Files.writeString(target, "old");
		refuses = true;
		assertEquals("Layout failed", refusal("yearly", "pdf", "tr", Map.of(), target));
		assertEquals("old", Files.readString(target));
		assertFalse(Files.exists(rendered.target()));
	}

	@Test
	void leavesNothingWhenCancelled() {
		Path target = folder.resolve("rapor.pdf");
		trouble = new OperationCanceledException();
		assertThrows(OperationCanceledException.class, () -> create("yearly", "pdf", "en", Map.of(), target));
		assertFalse(Files.exists(target));
		assertFalse(Files.exists(rendered.target()));
	}
}
