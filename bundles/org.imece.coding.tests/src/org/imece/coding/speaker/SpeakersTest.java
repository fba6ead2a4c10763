/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.code.CreateCodeOperation;
import org.imece.coding.segment.CodeSelectionOperation;
import org.imece.coding.segment.Passages;
import org.imece.coding.text.Transcript;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.model.coding.Speaker;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.tests.support.ModelText;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakersTest {

	private static final String TEXT = "M: Dil?\n[00:12:31] G: Ortak dil yok.\nM: G: ne demek?\nG: Hiç.\n";

	@TempDir
	Path folder;
	private TestProject test;
	private IResearchProject project;
	private Document document;
	private Coding coding;

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
		project = test.project;
		project.edit("", () -> {
			document = CodingFactory.eINSTANCE.createDocument();
			document.setText(TEXT);
			Transcript.recognise(document);
			project.add(document);
		});
		int start = TEXT.indexOf("Ortak dil");
		coding = new CodeSelectionOperation(project, document, start, start + 9,
				new CreateCodeOperation(project, null, "dil").run(null)).run(null);
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	private Speaker speaker(String label) {
		return document.getSpeakers().stream().filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow();
	}

	private List<String> turns() {
		return document.getTurns().stream().map(turn -> turn.getSpeaker().getLabel() + "|"
				+ document.getText().substring(turn.getStart(), turn.getEnd())).toList();
	}

	@Test
	void renamingChangesWhatIsPrintedBeforeTheTurns() throws Exception {
		String before = ModelText.of(document);
		ChangeSpeakerOperation.rename(project, speaker("G"), " Görüşülen ").run(null);
		assertEquals(List.of("M|M: Dil?", "Görüşülen|[00:12:31] Görüşülen: Ortak dil yok.", "M|M: G: ne demek?",
				"Görüşülen|Görüşülen: Hiç."), turns());
		assertEquals("Ortak dil", Passages.text(coding));
		for (String bad : List.of(" ", "a:b", "M")) {
			assertThrows(CoreException.class,
					() -> ChangeSpeakerOperation.rename(project, speaker("Görüşülen"), bad).run(null));
		}
		project.undo();
		assertEquals(before, ModelText.of(document));
		assertEquals("Ortak dil", Passages.text(coding));
	}

	@Test
	void aSpeakerIsSomebodyAndStaysSoWhenRecognisedAgain() throws Exception {
		Person[] person = new Person[1];
		project.edit("", () -> person[0] = project.add(StakeholderFactory.eINSTANCE.createPerson()));
		Speaker guest = speaker("G");
		ChangeSpeakerOperation.link(project, guest, person[0]).run(null);
		List<String> turns = turns();
		ChangeTurnsOperation.join(project, document, TEXT.indexOf("Hiç")).run(null);
		assertEquals(3, document.getTurns().size());
		ChangeTurnsOperation.recognise(project, document).run(null);
		assertEquals(turns, turns());
		assertSame(guest, speaker("G"));
		assertSame(person[0], guest.getParty());
		assertEquals(1, document.getSyncPoints().size());
		ChangeSpeakerOperation.merge(project, guest, speaker("M")).run(null);
		assertEquals("M|[00:12:31] M: Ortak dil yok.", turns().get(1));
		assertEquals(1, document.getSpeakers().size());
		assertSame(person[0], speaker("M").getParty());
		assertEquals("Ortak dil", Passages.text(coding));
	}

	@Test
	void turnsBeginAndEndWhereTheCaretIs() throws Exception {
		int at = TEXT.indexOf("dil yok");
		ChangeTurnsOperation.begin(project, document, at, speaker("M")).run(null);
		assertEquals(List.of("M|M: Dil?", "G|[00:12:31] G: Ortak", "M|dil yok.", "M|M: G: ne demek?", "G|G: Hiç."), turns());
		ChangeTurnsOperation.begin(project, document, at, "Not tutan").run(null);
		assertEquals("Not tutan|dil yok.", turns().get(2));
		ChangeTurnsOperation.join(project, document, at + 2).run(null);
		assertEquals("G|[00:12:31] G: Ortak dil yok.", turns().get(1));
		ChangeTurnsOperation.join(project, document, 0).run(null);
		assertEquals(3, document.getTurns().size());
		assertThrows(CoreException.class, () -> ChangeTurnsOperation.join(project, document, 0).run(null));
		ChangeTurnsOperation.begin(project, document, 0, speaker("M")).run(null);
		assertEquals("M|M: Dil?", turns().get(0));
		assertThrows(CoreException.class,
				() -> ChangeTurnsOperation.begin(project, document, TEXT.length(), speaker("M")).run(null));
	}
}
