/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.coding.text.Transcript;
import org.imece.core.text.Fingerprint;
import org.imece.model.coding.Case;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.Memo;
import org.imece.model.core.Attachment;
import org.imece.model.core.CoreFactory;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.EvidenceFactory;
import org.imece.model.evidence.Finding;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymiseTest {

	private static final String TEXT = """
			Ayşe Demir: Ferzan'ın önerisi iyiydi, Umut Derneği de katıldı.
			Ferzan Taş: Ayşe Hanım'a katılıyorum. Numaram 0532 123 45 67.
			Ayşe Demir: Ferzan Bey'le konuşuruz.
			Ferzan Taş: Olur.""";

	@TempDir
	Path folder;
	private TestProject test;
	private Document document;
	private CodingSet codings;
	private Person ferzan;
	private String blob;

	@BeforeEach
	void create() throws Exception {
		test = TestProject.create(folder);
		blob = test.project.putBlob("text/plain",
				new ByteArrayInputStream(("asıl dosya: Ferzan Taş ".repeat(50)).getBytes(StandardCharsets.UTF_8)));
		test.project.edit("x", () -> {
			ferzan = StakeholderFactory.eINSTANCE.createPerson();
			ferzan.setGivenName("Ferzan");
			ferzan.setFamilyName("Taş");
			ferzan.getNames().put("tr", "Ferzan Taş");
			test.project.add(ferzan);
			document = CodingFactory.eINSTANCE.createDocument();
			document.getNames().put("tr", "Görüşme: Ferzan Taş");
			document.setFileName("ferzan taş.docx");
			document.setText(TEXT);
			document.setLanguage("tr");
			Transcript.recognise(document);
			document.getSpeakers().get(1).setParty(ferzan);
			Attachment original = CoreFactory.eINSTANCE.createAttachment();
			original.setSha256(blob);
			document.getAttachments().add(original);
			test.project.add(document);
			Coder coder = CodingFactory.eINSTANCE.createCoder();
			test.project.add(coder);
			codings = CodingFactory.eINSTANCE.createCodingSet();
			codings.setDocument(document);
			codings.setCoder(coder);
			test.project.add(codings);
			code("Ferzan");
			code("Ferzan'ın önerisi iyiydi");
			code("Demir: Ferzan'ın");
			code("katılıyorum");
			codings.getCodings().get(0).setMemo("Ferzan Taş burada FERZAN TAŞ'ı anıyor, Ferzanca değil");
			Memo memo = CodingFactory.eINSTANCE.createMemo();
			memo.setText("Ayşe Demir'e sor");
			memo.getTargets().add(document);
			test.project.add(memo);
			Case unit = CodingFactory.eINSTANCE.createCase();
			unit.getNames().put("tr", "Ferzan Taş");
			unit.setParty(ferzan);
			unit.getDocuments().add(document);
			test.project.add(unit);
			Finding finding = EvidenceFactory.eINSTANCE.createFinding();
			Evidence evidence = EvidenceFactory.eINSTANCE.createEvidence();
			evidence.setTarget(codings.getCodings().get(1));
			evidence.setQuote("Ferzan'ın önerisi iyiydi");
			evidence.setFingerprint(Fingerprint.ofQuote(evidence.getQuote()));
			finding.getEvidence().add(evidence);
			test.project.add(finding);
		});
	}

	private void code(String passage) {
		Coding coding = CodingFactory.eINSTANCE.createCoding();
		coding.setStart(TEXT.indexOf(passage));
		coding.setEnd(coding.getStart() + passage.length());
		coding.setQuote(passage);
		codings.getCodings().add(coding);
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	private List<NameCandidate> find(PseudonymKey key) throws CoreException {
		return new FindNamesOperation(test.project, List.of(document.getId()), key).run(null).names();
	}

	private NameReview review(PseudonymKey key) throws CoreException {
		return new NameReview(new FindNamesOperation(test.project, List.of(document.getId()), key).run(null), key, "tr");
	}

	private List<Replacement> replacements(PseudonymKey key) throws CoreException {
		return review(key).replacements();
	}

	private PseudonymAccount replace() throws CoreException {
		return new ReplaceNamesOperation(test.project, List.of(document.getId()), replacements(PseudonymKey.EMPTY))
				.run(null);
	}

	@Test
	void formsOfOneNameAreOneCandidate() throws Exception {
		Map<String, Integer> counts = new LinkedHashMap<>();
		find(PseudonymKey.EMPTY).forEach(one -> counts.put(one.kind() + " " + one.name(), one.occurrences().size()));
		assertEquals(Map.of("PERSON Ayşe Demir", 3, "PERSON Ferzan Taş", 4, "ORGANISATION Umut Derneği", 1,
				"PHONE 0532 123 45 67", 1), counts);
	}

	@Test
	void namesGoAndCodingsStayInOneStep() throws Exception {
		String before = TEXT;
		PseudonymAccount account = replace();
		assertEquals("""
				Kişi 1: Kişi 2'ın önerisi iyiydi, Kurum 1 de katıldı.
				Kişi 2: Kişi 1 Hanım'a katılıyorum. Numaram Telefon 1.
				Kişi 1: Kişi 2 Bey'le konuşuruz.
				Kişi 2: Olur.""", document.getText());
		assertEquals(List.of("Kişi 2", "Kişi 2'ın önerisi iyiydi", "Kişi 1: Kişi 2'ın", "katılıyorum"),
				codings.getCodings().stream().map(Coding::getQuote).toList());
		for (Coding coding : codings.getCodings()) {
			assertEquals(coding.getQuote(), document.getText().substring(coding.getStart(), coding.getEnd()));
		}
		assertEquals(9, account.places());
		assertEquals(1, account.widened());
		assertEquals(List.of("Kişi 1", "Kişi 2"), document.getSpeakers().stream().map(s -> s.getLabel()).toList());
		assertNull(document.getSpeakers().get(1).getParty());
		assertEquals("Görüşme: Kişi 2", document.getNames().get("tr"));
		assertEquals("Kişi 2 burada Kişi 2'ı anıyor, Ferzanca değil", codings.getCodings().get(0).getMemo());
		assertEquals("Kişi 1'e sor", test.project.all(Memo.class).get(0).getText());
		assertEquals("Kişi 2", test.project.all(Case.class).get(0).getNames().get("tr"));
		Evidence evidence = test.project.all(Finding.class).get(0).getEvidence().get(0);
		assertEquals("Kişi 2'ın önerisi iyiydi", evidence.getQuote());
		assertEquals(Fingerprint.ofQuote(evidence.getQuote()), evidence.getFingerprint());
		assertEquals("Ferzan Taş", ferzan.getNames().get("tr"));
		assertEquals(Set.of(blob), account.blobs());
		assertEquals(5, account.records().size());
		test.project.undo();
		assertEquals(before, document.getText());
		assertEquals("Görüşme: Ferzan Taş", document.getNames().get("tr"));
		assertEquals("Demir: Ferzan'ın", codings.getCodings().get(2).getQuote());
		assertEquals(1, document.getAttachments().size());
	}

	@Test
	void theHistoryKeepsNoNameOnceItIsForgotten() throws Exception {
		String unpackedTitle = "Görüşme: Ferzan Taş";
		test.project.flush();
		byte[] former = test.project.store().read(document.getId()).orElseThrow().content();
		PseudonymAccount account = replace();
		test.project.flush();
		assertTrue(onDisk(former) && onDisk("asıl dosya: Ferzan".getBytes(StandardCharsets.UTF_8)));
		assertEquals(1, new ForgetHistoryOperation(test.project, account.records(), account.blobs()).run(null));
		assertFalse(test.project.canUndo());
		for (int from = 0; from + 48 < former.length; from += 48) {
			assertFalse(from > 48 && onDisk(Arrays.copyOfRange(former, from, from + 48)), "at " + from);
		}
		assertFalse(onDisk("asıl dosya: Ferzan".getBytes(StandardCharsets.UTF_8)));
		assertFalse(onDisk(unpackedTitle.getBytes(StandardCharsets.UTF_8)));
		assertEquals(1, test.project.store().revisions(document.getId()).size());
		assertEquals(List.of(), test.project.store().verify(new NullProgressMonitor()));
	}

	@Test
	void aFileThatIsNamedElsewhereStays() throws Exception {
		test.project.edit("x", () -> {
			Document other = CodingFactory.eINSTANCE.createDocument();
			Attachment same = CoreFactory.eINSTANCE.createAttachment();
			same.setSha256(blob);
			other.getAttachments().add(same);
			test.project.add(other);
		});
		PseudonymAccount account = replace();
		assertEquals(0, new ForgetHistoryOperation(test.project, account.records(), account.blobs()).run(null));
		assertTrue(test.project.openBlob(blob).isPresent());
	}

	private boolean onDisk(byte[] bytes) throws IOException {
		String wanted = new String(bytes, StandardCharsets.ISO_8859_1);
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted)) {
					return true;
				}
			}
		}
		return false;
	}

	@Test
	void aTextThatChangedMeanwhileIsNotTouched() throws Exception {
		List<Replacement> replacements = replacements(PseudonymKey.EMPTY);
		test.project.edit("x", () -> document.setText("Önce: " + TEXT));
		String undo = test.project.undoLabel();
		assertThrows(CoreException.class,
				() -> new ReplaceNamesOperation(test.project, List.of(document.getId()), replacements).run(null));
		assertEquals("Önce: " + TEXT, document.getText());
		assertEquals("Görüşme: Ferzan Taş", document.getNames().get("tr"));
		assertEquals(undo, test.project.undoLabel());
	}

	@Test
	void whatIsDecidedIsWhatHappens() throws Exception {
		NameReview review = review(PseudonymKey.EMPTY);
		ReviewedName ayse = review.names().get(0);
		ReviewedName ferzan = review.names().get(1);
		ayse.accept(false);
		ferzan.setPseudonym("  Bay   X ");
		ferzan.replaceAt(ferzan.candidate().occurrences().get(0), false);
		review.setKind(review.names().get(2), NameKind.OTHER);
		assertEquals("Ad 1", review.names().get(2).pseudonym());
		assertEquals(5, review.places());
		assertEquals(List.of("Bay X", "Ad 1", "Telefon 1"),
				review.key().entries().stream().map(PseudonymKey.Entry::pseudonym).toList());
		new ReplaceNamesOperation(test.project, List.of(document.getId()), review.replacements()).run(null);
		assertTrue(document.getText().startsWith("Ayşe Demir: Ferzan'ın önerisi iyiydi, Ad 1 de"), document.getText());
		assertTrue(document.getText().endsWith("Bay X: Olur."), document.getText());
	}

	@Test
	void pseudonymsAreStableAcrossRunsAndNeverGivenTwice() throws Exception {
		NameReview first = review(PseudonymKey.EMPTY);
		new ReplaceNamesOperation(test.project, List.of(document.getId()), first.replacements()).run(null);
		assertEquals(List.of(), replacements(first.key()));
		test.project.edit("x", () -> document.setText(document.getText() + "\nZeynep: Ferzan da vardı."));
		NameReview second = review(first.key());
		assertEquals(List.of("Kişi 3", "Kişi 2"), second.names().stream().filter(ReviewedName::isAccepted)
				.map(ReviewedName::pseudonym).toList());
		assertEquals("Kişi 3", review(PseudonymKey.EMPTY).names().get(0).pseudonym());
	}

	@Test
	void theSamePseudonymMeansTheSamePerson() throws Exception {
		NameReview review = review(PseudonymKey.EMPTY);
		review.names().get(1).setPseudonym("Kişi 1");
		PseudonymKey.Entry entry = review.key().entries().get(0);
		assertTrue(entry.names().containsAll(Set.of("Ayşe Demir", "Ferzan Taş")), entry.names()::toString);
	}

	@Test
	void theKeyKnowsNamesThatNothingElseTells() throws Exception {
		test.project.edit("x", () -> document.setText("sonra Kocabaş geldi. Kocabaş’a sorduk."));
		assertFalse(find(PseudonymKey.EMPTY).get(0).certain());
		PseudonymKey key = new PseudonymKey(
				List.of(new PseudonymKey.Entry(NameKind.PERSON, "Kişi 9", Set.of("Kocabaş"))));
		assertEquals("Kişi 9", replacements(key).get(0).pseudonym());
		assertEquals(2, replacements(key).get(0).occurrences().size());
	}
}
