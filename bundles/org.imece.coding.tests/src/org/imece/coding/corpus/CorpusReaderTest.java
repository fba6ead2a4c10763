/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.imece.coding.code.CreateCodeOperation;
import org.imece.coding.segment.CodeSelectionOperation;
import org.imece.coding.segment.CodingSets;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Case;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.Speaker;
import org.imece.model.coding.Turn;
import org.imece.model.coding.Variable;
import org.imece.model.coding.VariableValue;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {

	private static final CodingFactory FACTORY = CodingFactory.eINSTANCE;
	private static final String TEXT = "G: Neden?\nM: Ortak dil yok, güven de yok.\n";

	@TempDir
	Path folder;
	private TestProject test;
	private IResearchProject project;
	private CorpusReader reader;
	private Document second;
	private Document first;
	private Code barriers;
	private Code language;

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
		project = test.project;
		reader = new CorpusReader(project);
		project.edit("", () -> {
			second = document("İzmir", TEXT);
			first = document("Çanakkale", "Başka bir metin.");
			Speaker guest = FACTORY.createSpeaker();
			guest.setLabel("M");
			second.getSpeakers().add(guest);
			Turn turn = FACTORY.createTurn();
			turn.setStart(TEXT.indexOf("M:"));
			turn.setEnd(TEXT.length());
			turn.setSpeaker(guest);
			second.getTurns().add(turn);
		});
		barriers = new CreateCodeOperation(project, null, "engeller").run(null);
		language = new CreateCodeOperation(project, barriers, "ortak dil").run(null);
	}

	private Document document(String name, String text) {
		Document document = FACTORY.createDocument();
		document.getNames().put("tr", name);
		document.setText(text);
		return project.add(document);
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	private Coding code(String passage, Code code) throws Exception {
		int start = TEXT.indexOf(passage);
		return new CodeSelectionOperation(project, second, start, start + passage.length(), code).run(null);
	}

	@Test
	void readsDocumentsInTurkishOrderWithTurnsAndSegmentsInReadingOrder() throws Exception {
		Coding later = code("güven", barriers);
		Coding longer = code("Ortak dil yok", barriers);
		Coding shorter = code("Ortak dil", language);
		Corpus corpus = reader.read(null);
		assertEquals(List.of("Çanakkale", "İzmir"), corpus.documents().stream().map(CorpusDocument::title).toList());
		CorpusDocument document = corpus.document(second.getId()).orElseThrow();
		assertEquals("M", document.turnOf(TEXT.indexOf("Ortak")).orElseThrow().speakerLabel());
		assertTrue(document.turnOf(0).isEmpty(), "nobody is known to speak before the first turn");
		List<CorpusSegment> segments = corpus.segments(second.getId());
		assertEquals(List.of(longer.getId(), shorter.getId(), later.getId()),
				segments.stream().map(CorpusSegment::id).toList());
		assertEquals("Ortak dil", corpus.text(segments.get(1)));
		assertEquals(9, segments.get(1).common(segments.get(0)));
		assertEquals(0, segments.get(2).common(segments.get(0)));
	}

	@Test
	void knowsWhatIsBelowACode() throws Exception {
		Corpus corpus = reader.read(null);
		assertEquals(Set.of(barriers.getId(), language.getId()), corpus.withNarrower(barriers.getId()));
		assertEquals(Set.of(language.getId()), corpus.withNarrower(language.getId()));
		assertEquals(List.of("engeller", "ortak dil"), corpus.code(language.getId()).orElseThrow().path());
	}

	@Test
	void readsCasesWithTheirValues() throws Exception {
		project.edit("", () -> {
			Variable country = FACTORY.createVariable();
			country.getNames().put("tr", "Ülke");
			project.add(country);
			Case it = FACTORY.createCase();
			it.getNames().put("tr", "Belediye");
			it.getDocuments().add(second);
			VariableValue value = FACTORY.createVariableValue();
			value.setVariable(country);
			value.setValue("TR");
			it.getValues().add(value);
			VariableValue missing = FACTORY.createVariableValue();
			missing.setVariable(country);
			it.getValues().add(missing);
			project.add(it);
		});
		Corpus corpus = reader.read(null);
		CorpusVariable country = corpus.variables().iterator().next();
		assertEquals("Ülke", country.title());
		assertEquals("TR", corpus.cases().get(0).values().get(country.id()));
		assertEquals(Set.of(second.getId()), corpus.cases().get(0).documentIds());
	}

	@Test
	void readsOnlyWhatHasChanged() throws Exception {
		Corpus before = reader.read(null);
		code("güven", barriers);
		project.edit("", () -> first.setText("Yeni metin."));
		Corpus after = reader.read(null);
		assertSame(before.document(second.getId()).orElseThrow(), after.document(second.getId()).orElseThrow());
		assertNotSame(before.document(first.getId()).orElseThrow(), after.document(first.getId()).orElseThrow());
		assertEquals("Yeni metin.", after.document(first.getId()).orElseThrow().text());
		assertEquals(1, after.segments().size());
		project.edit("", () -> project.delete(first));
		assertEquals(1, reader.read(null).documents().size());
	}

	@Test
	void hidesWhatOthersCodeUntilARoundIsReleased() throws Exception {
		Coding own = code("güven", barriers);
		CodingRound[] round = new CodingRound[1];
		project.edit("", () -> {
			Coder other = FACTORY.createCoder();
			other.setHandle("Mert");
			project.add(other);
			CodingSet set = FACTORY.createCodingSet();
			set.setId(CodingSets.idOf(second.getId(), other.getId()));
			set.setDocument(second);
			set.setCoder(other);
			Coding theirs = FACTORY.createCoding();
			theirs.setStart(0);
			theirs.setEnd(2);
			theirs.setCode(barriers);
			set.getCodings().add(theirs);
			project.add(set);
			round[0] = FACTORY.createCodingRound();
			round[0].getDocuments().add(second);
			round[0].getCoders().add(other);
			round[0].getCoders().add(((CodingSet) own.eContainer()).getCoder());
			project.add(round[0]);
		});
		assertEquals(List.of(own.getId()), reader.read(null).segments().stream().map(CorpusSegment::id).toList());
		assertEquals(2, reader.readAll(null).segments().size());
		project.edit("", () -> round[0].setReleased(Instant.parse("2026-01-02T10:00:00Z")));
		assertEquals(2, reader.read(null).segments().size());
	}
}
