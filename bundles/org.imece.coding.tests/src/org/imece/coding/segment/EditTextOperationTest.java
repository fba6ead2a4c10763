/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.text.CanonicalText;
import org.imece.coding.text.TextChange;
import org.imece.coding.text.TextEdit;
import org.imece.coding.text.Transcript;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.Page;
import org.imece.model.coding.TimeSpan;
import org.imece.model.core.Element;
import org.imece.tests.support.ModelText;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditTextOperationTest {

	private static final String TEXT = "M: Ortak dil var mı?\nG: Dernekler 😀 şirketlerle aynı dili konuşmuyor.\n"
			+ "M: [00:12:31] Neden?\nG: Çünkü ölçüler başka.\n";

	@TempDir
	Path folder;
	private TestProject test;
	private IResearchProject project;
	private Document document;
	private CodingSet mine;
	private CodingSet hidden;

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
		project = test.project;
		project.edit("", () -> {
			document = CodingFactory.eINSTANCE.createDocument();
			document.setText(TEXT);
			Transcript.recognise(document);
			for (int start : new int[] { 0, TEXT.indexOf("M: [") }) {
				Page page = CodingFactory.eINSTANCE.createPage();
				page.setStart(start);
				document.getPages().add(page);
			}
			project.add(document);
			mine = set("Ayşe Demir");
			hidden = set("Başka Kodlayan");
			var round = CodingFactory.eINSTANCE.createCodingRound();
			round.getDocuments().add(document);
			round.getCoders().add(mine.getCoder());
			round.getCoders().add(hidden.getCoder());
			project.add(round);
		});
	}

	private CodingSet set(String handle) {
		Coder coder = CodingFactory.eINSTANCE.createCoder();
		coder.setHandle(handle);
		project.add(coder);
		return CodingSets.findOrNew(project, document, coder);
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	private Coding code(CodingSet set, int start, int end) throws CoreException {
		Coding coding = CodingFactory.eINSTANCE.createCoding();
		project.edit("", () -> {
			coding.setId(UUID.randomUUID().toString());
			coding.setStart(start);
			coding.setEnd(end);
			coding.setQuote(document.getText().substring(start, end));
			set.getCodings().add(coding);
		});
		return coding;
	}

	private Coding code(CodingSet set, String passage) throws CoreException {
		int start = TEXT.indexOf(passage);
		return code(set, start, start + passage.length());
	}

	private EditTextOperation edit(int offset, int length, String replacement) {
		return new EditTextOperation(project, document, new TextEdit(new TextChange(offset, length, replacement)));
	}

	private EditTextOperation replace(String old, String replacement) {
		return edit(document.getText().indexOf(old), old.length(), replacement);
	}

	@Test
	void everythingWithAPlaceMoves() throws Exception {
		Coding own = code(mine, "aynı dili");
		Coding blind = code(hidden, "ölçüler");
		int second = document.getPages().get(1).getStart();
		edit(0, 0, "Görüşme 7\n\n").run(null);
		assertEquals("aynı dili", Passages.text(own));
		assertEquals("ölçüler", Passages.text(blind));
		assertEquals(0, document.getPages().get(0).getStart());
		assertEquals(second + 11, document.getPages().get(1).getStart());
		String text = document.getText();
		assertTrue(document.getTurns().stream()
				.allMatch(turn -> text.startsWith(turn.getSpeaker().getLabel() + ":", turn.getStart())));
		assertEquals(text.indexOf("[00:"), document.getSyncPoints().get(0).getPosition());
		replace("aynı dili", "ayrı dilleri").run(null);
		assertEquals("ayrı dilleri", Passages.text(own));
		assertEquals("ayrı dilleri", own.getQuote());
	}

	@Test
	void theEndOfATurnIsSaidByItsSpeaker() throws Exception {
		int end = document.getTurns().get(0).getEnd();
		edit(end, 0, " Yok mu?").run(null);
		assertEquals("M: Ortak dil var mı? Yok mu?", document.getText().substring(document.getTurns().get(0).getStart(),
				document.getTurns().get(0).getEnd()));
	}

	@Test
	void tellsWhatVanishesAndRemovesIt() throws Exception {
		Coding own = code(mine, "aynı dili");
		Coding blind = code(hidden, "dili konuşmuyor");
		code(mine, "Dernekler 😀");
		EditTextOperation operation = replace("şirketlerle aynı dili konuşmuyor.", "");
		assertEquals(List.of(own, blind), operation.vanishing());
		operation.run(null);
		assertEquals(1, test.codings().size());
		project.undo();
		assertEquals(3, test.codings().size());
		assertEquals(List.of(), replace("aynı dili", "x").vanishing());
	}

	@Test
	void codingsOfARecordingStay() throws Exception {
		Coding spoken = code(mine, 0, 0);
		project.edit("", () -> {
			TimeSpan span = CodingFactory.eINSTANCE.createTimeSpan();
			span.setEnd(500);
			spoken.setRegion(span);
		});
		EditTextOperation operation = edit(0, TEXT.length(), "Başka bir metin");
		assertEquals(List.of(), operation.vanishing());
		operation.run(null);
		assertEquals(List.of(spoken), test.codings());
		assertEquals(List.of(), document.getTurns());
	}

	@Test
	void aQuoteThatDidNotFitIsNotMadeToFit() throws Exception {
		Coding shifted = code(mine, "aynı dili");
		Coding without = code(mine, "ölçüler");
		project.edit("", () -> {
			shifted.setQuote("ayrı dili");
			without.setQuote(null);
		});
		edit(0, 0, "x").run(null);
		replace("ölçü", "olçu").run(null);
		assertEquals("ayrı dili", shifted.getQuote());
		assertNull(without.getQuote());
	}

	@Test
	void refusesATextItWasNotMadeFor() throws Exception {
		assertThrows(CoreException.class, () -> edit(5, 4000, "").run(null));
		assertThrows(CoreException.class, () -> edit(TEXT.indexOf("😀") + 1, 0, "x").run(null));
		assertEquals(TEXT, document.getText());
		String label = project.undoLabel();
		replace("dil", "dil").run(null);
		assertEquals(label, project.undoLabel()); // nothing was changed, so there is nothing to undo
	}

	/** Against an oracle that marks the characters of each coding; then everything is undone. */
	@Test
	void randomEditsKeepEveryCodingOnItsCharacters() throws Exception {
		Random random = new Random(2026);
		for (int i = 0; i < 60; i++) {
			int start = CanonicalText.boundary(TEXT, random.nextInt(TEXT.length() - 30));
			int end = CanonicalText.boundary(TEXT, start + 2 + random.nextInt(28));
			code(i % 3 == 0 ? hidden : mine, start, end);
		}
		String original = state();
		int edits = 0;
		for (int run = 0; run < 300; run++) {
			TextEdit edit = randomEdit(random, document.getText());
			if (!edit.fits(document.getText()) || edit.apply(document.getText()).equals(document.getText())) {
				continue;
			}
			Map<String, String> expected = expected(edit);
			List<String> lost = test.codings().stream().map(Coding::getId).filter(id -> !expected.containsKey(id)).toList();
			EditTextOperation operation = new EditTextOperation(project, document, edit);
			assertEquals(lost.stream().sorted().toList(),
					operation.vanishing().stream().map(Coding::getId).sorted().toList());
			operation.run(null);
			edits++;
			Map<String, String> found = new LinkedHashMap<>();
			test.codings().forEach(coding -> {
				found.put(coding.getId(), coding.getStart() + " " + Passages.text(coding));
				assertEquals(Passages.text(coding), coding.getQuote());
			});
			assertEquals(expected, found, edit.changes().toString());
			assertTurns();
		}
		assertTrue(edits > 200);
		for (int i = 0; i < edits; i++) {
			project.undo();
		}
		assertEquals(original, state());
		test = test.reopen();
		project = test.project;
		assertEquals(original, state()); // on disk too
	}

	private void assertTurns() {
		int last = 0;
		for (var turn : document.getTurns()) {
			assertTrue(last <= turn.getStart() && turn.getStart() < turn.getEnd()
					&& turn.getEnd() <= document.getText().length());
			last = turn.getEnd();
		}
	}

	private String state() {
		StringBuilder state = new StringBuilder();
		Stream.<Element>of(document, mine, hidden).map(Element::getId).map(id -> project.root(id).orElseThrow())
				.map(ModelText::of).forEach(state::append);
		return state.toString();
	}

	private static TextEdit randomEdit(Random random, String text) {
		List<TextChange> changes = new ArrayList<>();
		int from = 0;
		for (int i = 1 + random.nextInt(3); i > 0 && from < text.length(); i--) {
			int offset = from + random.nextInt(text.length() - from + 1);
			int length = random.nextInt(3) == 0 ? random.nextInt(Math.min(25, text.length() - offset + 1)) : 0;
			changes.add(new TextChange(offset, length, "ğüşiöç 😀\n".substring(random.nextInt(10))));
			from = offset + length + 1;
		}
		return new TextEdit(changes);
	}

	/** Identifier to start and text of the codings of which something is left. */
	private Map<String, String> expected(TextEdit edit) {
		String before = document.getText();
		String after = edit.apply(before);
		Map<String, String> expected = new LinkedHashMap<>();
		for (Coding coding : test.codings()) {
			BitSet marked = new BitSet();
			int old = 0;
			int now = 0;
			for (TextChange change : edit.changes()) {
				for (; old < change.offset(); old++, now++) {
					marked.set(now, within(coding, old));
				}
				boolean inside = change.length() == 0 ? within(coding, old - 1) && within(coding, old)
						: within(coding, old) && within(coding, change.end() - 1);
				marked.set(now, now + change.replacement().length(), inside);
				now += change.replacement().length();
				old = change.end();
			}
			for (; old < before.length(); old++, now++) {
				marked.set(now, within(coding, old));
			}
			if (!marked.isEmpty()) {
				int start = marked.nextSetBit(0);
				assertEquals(marked.cardinality(), marked.length() - start, "one piece");
				expected.put(coding.getId(), start + " " + after.substring(start, marked.length()));
			}
		}
		return expected;
	}

	private static boolean within(Coding coding, int offset) {
		return coding.getStart() <= offset && offset < coding.getEnd();
	}
}
