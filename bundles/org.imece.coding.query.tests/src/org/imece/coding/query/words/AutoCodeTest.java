/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.code.CreateCodeOperation;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusReader;
import org.imece.coding.query.Texts;
import org.imece.coding.query.words.AutoCode.Candidate;
import org.imece.coding.query.words.TextPattern.Kind;
import org.imece.coding.segment.CodePassagesOperation;
import org.imece.coding.segment.CodePassagesOperation.Passage;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutoCodeTest {

	private static final String TEXT = "Başlık\nM: Şirket sustu. Şirketler, şirket ile konuştu! Dernek geldi.\n"
			+ "G: Hangi şirket?\n";

	private static List<String> passages(PassageScope scope, String words) throws CoreException {
		Corpus corpus = Texts.corpus(Texts.document("1", "tr", TEXT));
		return AutoCode.resolve(corpus, hits(corpus, words), scope, null).stream()
				.map(candidate -> candidate.hits() + " " + candidate.passage().quote()).toList();
	}

	private static List<TextHit> hits(Corpus corpus, String words) throws CoreException {
		return new TextSearch(corpus, new TextPattern(Kind.WORDS, words, false), null, 100).run(null).hits();
	}

	@Test
	void takesAsMuchAsIsWanted() throws CoreException {
		assertEquals(List.of("1 Şirket", "1 Şirketler", "1 şirket", "1 şirket"), passages(PassageScope.HIT, "şirket*"));
		assertEquals(List.of("1 M: Şirket sustu.", "2 Şirketler, şirket ile konuştu!", "1 G: Hangi şirket?"),
				passages(PassageScope.SENTENCE, "şirket*"));
		assertEquals(
				List.of("3 M: Şirket sustu. Şirketler, şirket ile konuştu! Dernek geldi.", "1 G: Hangi şirket?"),
				passages(PassageScope.TURN, "şirket*"));
		assertEquals(List.of("1 Başlık"), passages(PassageScope.TURN, "başlık"));
		assertEquals(List.of("1 Başlık"), passages(PassageScope.SENTENCE, "başlık"));
		assertEquals(List.of("1 Başlık"), passages(PassageScope.PARAGRAPH, "başlık"));
		assertEquals(List.of("1 Dernek geldi."), passages(PassageScope.SENTENCE, "geldi"));
	}

	@Test
	void aHitBeyondASentenceTakesBoth() throws CoreException {
		assertEquals(List.of("1 M: Şirket sustu. Şirketler, şirket ile konuştu!"),
				passages(PassageScope.SENTENCE, "sustu şirketler"));
		assertEquals(List.of("1 " + TEXT.strip().substring("Başlık\n".length())),
				passages(PassageScope.TURN, "geldi g"));
	}

	@Test
	void codesWhatWasFound(@TempDir Path folder) throws Exception {
		try (TestProject test = TestProject.create(folder)) {
			test.project.edit("", () -> {
				var document = CodingFactory.eINSTANCE.createDocument();
				document.setText(TEXT);
				document.setLanguage("tr");
				test.project.add(document);
			});
			Code code = new CreateCodeOperation(test.project, null, "şirket").run(null);
			Corpus corpus = new CorpusReader(test.project).read(null);
			List<Passage> chosen = AutoCode.resolve(corpus, hits(corpus, "şirket"), PassageScope.HIT, null).stream()
					.map(Candidate::passage).toList();
			assertEquals(3, new CodePassagesOperation(test.project, chosen, test.project.uriOf(code)).run(null));
			assertEquals(List.of("Şirket", "şirket", "şirket"), test.codings().stream().map(Coding::getQuote).toList());
			test.project.undo();
			assertEquals(List.of(), test.codings());
		}
	}
}
