/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.code.Codes;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.segment.CodingSets;
import org.imece.core.exports.ExportAccount;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportRemark;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefiExportersTest {

	private static final String TEXT = "M: Dernekler 😀 şirketlerle ve kamuyla aynı dili konuşmuyor.";

	@TempDir
	Path folder;
	private TestProject test;

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	@Test
	void anEmptyProjectIsValid() throws Exception {
		Exported exported = Exported.of(test.project, folder.resolve("a.qdpx"));
		assertEquals(0, exported.account().written());
		assertEquals(List.of(), exported.project().children());
	}

	@Test
	void aCodebookIsValidAndSaysEverything() throws Exception {
		GeneratedProject.fill(test.project, 42);
		Path file = folder.resolve("a.qdc");
		ExportAccount account = Exported.run(new RefiCodebookExporter(), test.project, file, Map.of("language", "tr"));
		Exported.assertValid(Files.readAllBytes(file), "Codebook.xsd");
		assertEquals(Codes.all(test.project).size(), account.written());
		assertTrue(account.lossesByReason().size() > 2, account.toString());
		try (TestProject other = TestProject.create(Files.createDirectory(folder.resolve("other")))) {
			ImportAccount read = other.run(new RefiCodebookImporter(), file, Map.of("language", "tr"));
			assertEquals(0, read.refused(), read.toString());
			Code before = Codes.all(test.project).stream().filter(code -> !code.getInclude().isEmpty()).findFirst()
					.orElseThrow();
			Code after = Codes.all(other.project).stream().filter(code -> code.getId().equals(before.getId()))
					.findFirst().orElseThrow();
			assertEquals(before.getInclude().get("tr"), after.getInclude().get("tr"));
			assertEquals(before.getExclude().get("tr"), after.getExclude().get("tr"));
			assertEquals(before.getExample().get("en"), after.getExample().get("tr"));
		}
	}

	@Test
	void withoutCodesThereIsNoCodebook() {
		Path file = folder.resolve("a.qdc");
		assertThrows(CoreException.class,
				() -> Exported.run(new RefiCodebookExporter(), test.project, file, Map.of()));
		assertFalse(Files.exists(file));
	}

	@Test
	void namesOfCodersAreNowhereIfNumbersAreAskedFor() throws Exception {
		GeneratedProject.fill(test.project, 7);
		Exported exported = Exported.of(test.project, folder.resolve("a.qdpx"), Map.of("anonymous", "true"));
		for (String name : List.of("project.qde", "imece.xml")) {
			assertFalse(exported.text(name).contains("Kodlayıcı &lt;"), name);
		}
		assertEquals(3, exported.project().within("Users").count());
	}

	@Test
	void withoutMediaTheFileSaysSo() throws Exception {
		GeneratedProject.fill(test.project, 7);
		Exported exported = Exported.of(test.project, folder.resolve("a.qdpx"), Map.of("withoutMedia", "true"));
		assertEquals(3, exported.account().losses().stream()
				.filter(loss -> loss.reason().equals(Messages.Export_withoutMedia)).count());
	}

	@Test
	void setsOfABlindRoundStayBlind() throws Exception {
		fill(1);
		test.project.edit("round", () -> {
			CodingRound round = test.project.add(CodingFactory.eINSTANCE.createCodingRound());
			round.getDocuments().addAll(test.project.all(Document.class));
			round.getCoders().addAll(test.project.all(Coder.class));
		});
		Exported exported = Exported.of(test.project, folder.resolve("a.qdpx"));
		assertFalse(exported.text("project.qde").contains("<Coding "));
		assertTrue(exported.account().losses().stream()
				.anyMatch(loss -> loss.reason().equals(Messages.Export_blind)));
	}

	@Test
	void whatIsNotInTheStandardComesBackToUs() throws Exception {
		Path file = new Qdpx()
				.project(Qdpx.users() + Qdpx.codes().replace("name='engeller'", "name='engeller' weight='7'")
						+ Qdpx.source(Qdpx.selection(1, "şirketlerle", 15, 26).replace("</PlainTextSelection>",
								"<Emotion>öfke</Emotion></PlainTextSelection>")))
				.file(Qdpx.textFile(), TEXT).write(folder);
		ImportAccount account = test.run(new RefiProjectImporter(), file);
		assertEquals(2, account.remarks().stream().map(ImportRemark::message)
				.filter(message -> message.contains("Code@weight") || message.contains("PlainTextSelection/Emotion"))
				.count(), account.toString());
		Exported exported = Exported.of(test.project, folder.resolve("a.qdpx"));
		assertFalse(exported.text("project.qde").contains("öfke"), "the schema has no such element");
		try (TestProject other = TestProject.create(Files.createDirectory(folder.resolve("other")))) {
			other.run(new RefiProjectImporter(), exported.file());
			assertTrue(Codes.all(other.project).get(0).getProperties().get(Kept.REST).contains("weight=\"7\""));
			assertTrue(other.codings().get(0).getProperties().get(Kept.SELECTION_REST).contains("öfke"));
		}
	}

	@Test
	void writesThousandCodingsInHalfASecond() throws Exception {
		fill(753);
		Exported.run(new RefiProjectExporter(), test.project, folder.resolve("warm.qdpx"), Map.of());
		long start = System.nanoTime();
		ExportAccount account = Exported.run(new RefiProjectExporter(), test.project, folder.resolve("a.qdpx"),
				Map.of());
		long millis = (System.nanoTime() - start) / 1_000_000;
		assertEquals(753 + 3, account.written());
		assertTrue(millis < 500, millis + " ms");
	}

	/** One document with codings of one coder. */
	private void fill(int codings) throws CoreException {
		test.project.edit("fill", () -> {
			Codebook book = test.project.add(CodingFactory.eINSTANCE.createCodebook());
			Code code = CodingFactory.eINSTANCE.createCode();
			code.getNames().put("tr", "kod");
			book.getCodes().add(code);
			Coder coder = test.project.add(CodingFactory.eINSTANCE.createCoder());
			coder.setHandle("Zeynep");
			Document document = test.project.add(CodingFactory.eINSTANCE.createDocument());
			document.setText(TEXT.repeat(codings));
			CodingSet set = CodingFactory.eINSTANCE.createCodingSet();
			set.setId(CodingSets.idOf(document.getId(), coder.getId()));
			set.setDocument(document);
			set.setCoder(coder);
			test.project.add(set);
			for (int i = 0; i < codings; i++) {
				Coding coding = CodingFactory.eINSTANCE.createCoding();
				coding.setCode(code);
				coding.setStart(i * TEXT.length());
				coding.setEnd(i * TEXT.length() + 20);
				coding.setQuote(document.getText().substring(coding.getStart(), coding.getEnd()));
				coding.setAt(Instant.ofEpochSecond(1_700_000_000L + i));
				set.getCodings().add(coding);
			}
		});
	}
}
