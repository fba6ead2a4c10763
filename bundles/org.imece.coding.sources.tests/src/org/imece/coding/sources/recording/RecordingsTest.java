/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.imece.coding.text.Transcript;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.imece.model.core.Attachment;
import org.imece.model.core.CoreFactory;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsTest {

	@TempDir
	Path folder;
	private TestProject test;
	private Document transcript;
	private Document recording;
	private Attachment file;

	@BeforeEach
	void create() throws Exception {
		test = TestProject.create(folder);
		file = CoreFactory.eINSTANCE.createAttachment();
		file.setFileName("../görüşme: 7?.mp3");
		file.setSha256(test.project.putBlob("audio/mpeg", new ByteArrayInputStream(new byte[200_000])));
		test.project.edit("x", () -> {
			transcript = CodingFactory.eINSTANCE.createDocument();
			transcript.setText("Giriş\n[00:00:05] M: Merhaba.\n[01:12:31] G: Merhaba.");
			Transcript.recognise(transcript);
			test.project.add(transcript);
			recording = CodingFactory.eINSTANCE.createDocument();
			recording.setKind(DocumentKind.AUDIO);
			recording.getAttachments().add(file);
			test.project.add(recording);
		});
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	@Test
	void aPlaceInTheTextHasItsMoment() {
		assertEquals(Optional.empty(), Moments.at(transcript, 3));
		assertEquals(Optional.of(5000L), Moments.at(transcript, 20));
		assertEquals("01:12:31", Moments.format(Moments.at(transcript, transcript.getText().length()).orElseThrow()));
	}

	@Test
	void transcriptsAreLinkedWithTheirRecording() throws Exception {
		assertEquals(Optional.empty(), Recordings.of(transcript));
		new LinkRecordingOperation(test.project, List.of(transcript, recording), recording).run(null);
		assertSame(recording, Recordings.of(transcript).orElseThrow());
		assertNull(recording.getRecording());
		assertSame(recording, Recordings.of(recording).orElseThrow());
		test.project.undo();
		assertNull(transcript.getRecording());
	}

	@Test
	void aCopyIsMadeUnderASafeName() throws Exception {
		Path copy = new CopyOutOperation(test.project, file).run(null);
		assertEquals(200_000, Files.size(copy));
		assertEquals("_görüşme_ 7_.mp3", copy.getFileName().toString());
		assertTrue(copy.getParent().getFileName().toString().startsWith("imece"));
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new CopyOutOperation(test.project, file).run(cancelled));
	}

	@Test
	void aFileThatIsNotKeptIsNamed() throws Exception {
		test.project.edit("x", () -> file.setSha256("0".repeat(64)));
		CoreException refusal = assertThrows(CoreException.class,
				() -> new CopyOutOperation(test.project, file).run(null));
		assertTrue(refusal.getMessage().contains("görüşme"), refusal.getMessage());
	}
}
