/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.imece.core.project.IProjectListener;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many documents at once. */
class ReplaceManyTest {

	private static final int DOCUMENTS = 40;
	private static final String LINE = "Ayşe Demir: Ferzan Taş'ın önerisi derneklerle şirketlerin aynı dili konuşmasını sağladı.\n";

	@TempDir
	Path folder;
	private TestProject test;
	private final List<String> documents = new ArrayList<>();
	private final Set<String> changed = new HashSet<>();

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
		test.project.edit("fill", () -> {
			Person person = test.project.add(StakeholderFactory.eINSTANCE.createPerson());
			person.setGivenName("Ferzan");
			person.setFamilyName("Taş");
			Coder coder = test.project.add(CodingFactory.eINSTANCE.createCoder());
			for (int i = 0; i < DOCUMENTS; i++) {
				Document document = test.project.add(CodingFactory.eINSTANCE.createDocument());
				document.getNames().put("tr", "Görüşme " + i);
				document.setLanguage("tr");
				document.setText(LINE.repeat(30));
				documents.add(document.getId());
				CodingSet set = test.project.add(CodingFactory.eINSTANCE.createCodingSet());
				set.setDocument(document);
				set.setCoder(coder);
				for (int j = 0; j < 30; j++) {
					Coding coding = CodingFactory.eINSTANCE.createCoding();
					coding.setStart(j * LINE.length() + 12);
					coding.setEnd(coding.getStart() + 40);
					coding.setQuote(document.getText().substring(coding.getStart(), coding.getEnd()));
					coding.setMemo("Ferzan Taş burada önemli");
					set.getCodings().add(coding);
				}
			}
		});
		test = test.reopen();
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	/** The edit comes after everything has been loaded, so that it does not wait for the store. */
	@Test
	void replacesInManyDocuments() throws Exception {
		NameReview review = new NameReview(
				new FindNamesOperation(test.project, documents, PseudonymKey.EMPTY).run(null), PseudonymKey.EMPTY, "tr");
		test.project.addListener(new IProjectListener() {
			@Override
			public void edited(Set<String> recordIds) {
				changed.addAll(recordIds);
			}
		});
		PseudonymAccount account = new ReplaceNamesOperation(test.project, documents, review.replacements()).run(null);
		assertEquals(DOCUMENTS, account.documents());
		assertEquals(review.places(), account.places());
		assertEquals(account.records(), changed);
		assertEquals(2 * DOCUMENTS, changed.size());
		test = test.reopen();
		for (Document document : test.project.all(Document.class)) {
			assertFalse(document.getText().contains("Ferzan"));
		}
		for (Coding coding : test.codings()) {
			assertFalse(coding.getMemo().contains("Ferzan"), coding.getMemo());
			Document document = ((CodingSet) coding.eContainer()).getDocument();
			assertEquals(document.getText().substring(coding.getStart(), coding.getEnd()), coding.getQuote());
		}
	}
}
