/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.imece.core.check.Issue;
import org.imece.core.contribution.Contributions;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.report.IReports;
import org.imece.report.database.ReportView;
import org.imece.report.database.ReportingDatabase;
import org.imece.search.ISearchIndex;
import org.imece.search.ISearchService;
import org.imece.search.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What another coder codes in a blind round comes out nowhere: not in a view, a search, an export or a check. */
class BlindRoundTest extends SampleTest {

	private static final CodingFactory FACTORY = CodingFactory.eINSTANCE;
	/** In the note and as the name of the code that only the other one uses. */
	private static final String SECRET = "zümrüdüanka";

	private final Contributions contributions = new Contributions(Platform.getExtensionRegistry());
	private final Document document = FACTORY.createDocument();
	private final Code code = FACTORY.createCode();
	private final CodingRound round = FACTORY.createCodingRound();
	private final Coding theirs = FACTORY.createCoding();
	private final Coding bare = FACTORY.createCoding();

	@BeforeEach
	void codeInRound() throws Exception {
		Ui.call(() -> {
			project.edit("blind", this::codeBlindly);
			project.flush();
			return null;
		});
	}

	private void codeBlindly() throws CoreException {
		document.setText("Ortak bir proje başlayınca aynı dili konuşuyoruz.");
		document.getNames().put("tr", "Kör kodlanan görüşme");
		code.getNames().put("tr", "kör kod");
		project.all(Codebook.class).get(0).getCodes().add(code);
		project.add(document);
		Coder other = FACTORY.createCoder();
		other.getNames().put("tr", "Öteki Kodlayıcı");
		project.add(other);
		Coder own = FACTORY.createCoder();
		own.getNames().put("tr", "Ben");
		own.setHandle(project.author());
		project.add(own);
		CodingSet set = FACTORY.createCodingSet();
		set.setDocument(document);
		set.setCoder(other);
		project.add(set);
		theirs.setStart(0);
		theirs.setEnd(15);
		theirs.setQuote("Ortak bir proje");
		theirs.setCode(code);
		theirs.setMemo(SECRET);
		bare.setStart(27);
		bare.setEnd(36);
		bare.setQuote("ayrı düştü"); // not what the text says, and without a code: two checks would tell
		set.getCodings().addAll(List.of(theirs, bare));
		round.getNames().put("tr", "Kör tur");
		round.getDocuments().add(document);
		round.getCoders().addAll(List.of(own, other));
		project.add(round);
	}

	private void release() throws Exception {
		Ui.call(() -> {
			project.edit("release", () -> round.setReleased(Instant.parse("2026-11-01T10:00:00Z")));
			project.flush();
			return null;
		});
	}

	@Test
	void noViewOfTheReportingDatabaseTells() throws Exception {
		ReportingDatabase database = PlatformUI.getWorkbench().getService(IReports.class).database(project);
		database.update(null);
		assertEquals(List.of(), tellingViews(database));
		release();
		database.update(null);
		assertTrue(tellingViews(database).containsAll(List.of("v1_coding", "v1_code_frequency")),
				() -> tellingViews(database).toString());
		Ui.call(() -> {
			project.undo();
			project.flush();
			return null;
		});
		database.update(null);
		assertEquals(List.of(), tellingViews(database), "once more");
	}

	/** Views in which a row has the note or, beside the code or the coding, a count. */
	private List<String> tellingViews(ReportingDatabase database) {
		try {
			TreeSet<String> telling = new TreeSet<>();
			for (ReportView view : database.views()) {
				for (List<Object> row : database.query(view.name(), Integer.MAX_VALUE, null).rows()) {
					boolean ofCode = row.contains(code.getId()) && !view.name().equals("v1_code")
							&& row.stream().anyMatch(value -> value instanceof Number number && number.doubleValue() > 0);
					if (ofCode || row.contains(theirs.getId()) || row.contains(bare.getId())
							|| row.toString().contains(SECRET)) {
						telling.add(view.name());
					}
				}
			}
			return List.copyOf(telling);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void noSearchFindsIt() throws Exception {
		try (ISearchIndex index = PlatformUI.getWorkbench().getService(ISearchService.class).openInMemory(project)) {
			index.update(new NullProgressMonitor());
			assertEquals(0, index.search(new SearchRequest(SECRET)).total());
			release();
			index.update(new NullProgressMonitor());
			assertEquals(1, index.search(new SearchRequest(SECRET)).total());
		}
	}

	@Test
	void noExportHasIt() throws Exception {
		assertEquals(List.of(), tellingExports());
		release();
		List<String> telling = tellingExports();
		assertTrue(telling.containsAll(List.of("refi-qdpx", "codings-csv", "codings-xlsx")), telling::toString);
	}

	private List<String> tellingExports() throws Exception {
		List<String> telling = new ArrayList<>();
		for (Contributions.Exporter exporter : contributions.exporters()) {
			Path file = folder.resolve("export." + exporter.extension());
			try (OutputStream out = Files.newOutputStream(file)) {
				exporter.exporter().write(project, out, Map.of(), new NullProgressMonitor());
			}
			if (content(file).contains(SECRET)) {
				telling.add(exporter.id());
			}
		}
		return telling;
	}

	/** Of the file, or of what is in it if it is an archive. */
	private static String content(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
			return new String(bytes, StandardCharsets.UTF_8);
		}
		StringBuilder content = new StringBuilder();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : zip.stream().toList()) {
				content.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return content.toString();
	}

	@Test
	void noCheckTalksOfIt() throws Exception {
		assertFalse(issues().stream().anyMatch(issue -> issue.target().contains(bare.getId())));
		release();
		assertEquals(2, issues().stream().filter(issue -> issue.target().contains(bare.getId())).count());
	}

	private List<Issue> issues() throws CoreException {
		List<Issue> issues = new ArrayList<>();
		for (Contributions.Check check : contributions.checks()) {
			issues.addAll(check.check().run(project, new NullProgressMonitor()));
		}
		return issues;
	}
}
