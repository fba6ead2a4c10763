/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingModelTest {

	private static final CodingFactory FACTORY = CodingFactory.eINSTANCE;

	@TempDir
	private Path folder;

	@Test
	void inABlindRoundOneSeesWhatOneCodedAlone() throws Exception {
		try (TestProject test = TestProject.create(folder)) {
			Document document = FACTORY.createDocument();
			document.setText("Ortak bir proje başlayınca konuşuyoruz.");
			Coder own = coder(test.project.author());
			Coder other = coder("Mert Dağlıca");
			CodingRound round = FACTORY.createCodingRound();
			test.project.edit("", () -> {
				test.project.add(document);
				List.of(own, other).forEach(test.project::add);
				test.project.add(set(document, own, 0, 5));
				test.project.add(set(document, other, 10, 15));
				round.getDocuments().add(document);
				round.getCoders().addAll(List.of(own, other));
				test.project.add(round);
			});
			CodingModel model = new CodingModel(test.project, document);
			assertEquals(1, model.segments().size());
			assertEquals(0, model.segments().all().get(0).start());
			assertEquals(1, model.stripes().count());
			assertEquals(List.of(own), model.coders(), "not even that the other one has begun");
			test.project.edit("", () -> round.setReleased(Instant.parse("2026-11-01T10:00:00Z")));
			model.collect(Set.of());
			assertEquals(2, model.segments().size());
			assertEquals(2, model.coders().size());
		}
	}

	private static Coder coder(String handle) {
		Coder coder = FACTORY.createCoder();
		coder.setHandle(handle);
		return coder;
	}

	private static CodingSet set(Document document, Coder coder, int start, int end) {
		CodingSet set = FACTORY.createCodingSet();
		set.setDocument(document);
		set.setCoder(coder);
		Coding coding = FACTORY.createCoding();
		coding.setStart(start);
		coding.setEnd(end);
		set.getCodings().add(coding);
		return set;
	}
}
