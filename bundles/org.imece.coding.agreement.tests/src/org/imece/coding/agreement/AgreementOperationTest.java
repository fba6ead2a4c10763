/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.imece.coding.agreement.ComparedPassage.Span;
import org.imece.coding.agreement.internal.Messages;
import org.imece.coding.agreement.measure.Estimate;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusTurn;
import org.junit.jupiter.api.Test;

class AgreementOperationTest {

	private static AgreementResult run(TestCorpus corpus, AgreementUnit unit) throws CoreException {
		return new AgreementOperation(corpus.corpus(), TestCorpus.all(unit)).run(null);
	}

	private static TestCorpus twoCoders(int length) {
		return new TestCorpus().document("d", "x".repeat(length)).codes("c").coders("a", "b");
	}

	@Test
	void charactersWithoutCodeCount() throws CoreException {
		AgreementResult result = run(twoCoders(1000).coded("a", "d", "c", 0, 100).coded("b", "d", "c", 50, 150),
				AgreementUnit.CHARACTER);
		CodeAgreement code = result.codes().get(0);
		assertEquals(0.4444, code.estimate(Coefficient.COHEN_KAPPA).value(), 0.00005);
		assertEquals(0.9, code.estimate(Coefficient.PERCENT).value(), 1e-12);
		assertEquals(0.5, code.estimate(Coefficient.HOLSTI).value(), 1e-12, "but not for Holsti");
		assertEquals(0.1, code.prevalence(), 1e-12);
		assertEquals(1000, result.units());
		assertEquals(List.of(1, 1), code.passages());
		assertEquals(code.estimate(Coefficient.KRIPPENDORFF_ALPHA).value(),
				result.pooled().get(Coefficient.KRIPPENDORFF_ALPHA).value(), 1e-12, "one code");
	}

	@Test
	void overlappingPassagesOfOneCoderAreOne() throws CoreException {
		AgreementResult result = run(twoCoders(1000).coded("a", "d", "c", 0, 70).coded("a", "d", "c", 30, 100)
				.coded("b", "d", "c", 50, 150), AgreementUnit.CHARACTER);
		assertEquals(0.4444, result.codes().get(0).estimate(Coefficient.COHEN_KAPPA).value(), 0.00005);
		assertEquals(List.of(1, 1), result.codes().get(0).passages());
	}

	@Test
	void documentsOfOneCoderAreLeftOutAndNamed() throws CoreException {
		AgreementResult result = run(twoCoders(1000).document("alone", "y".repeat(500)).document("nobody", "z")
				.coded("a", "d", "c", 0, 100).coded("b", "d", "c", 0, 100).coded("a", "alone", "c", 0, 100),
				AgreementUnit.CHARACTER);
		assertEquals(List.of("d"), result.documentIds());
		assertEquals(List.of("alone"), result.excludedIds());
		assertEquals(1000, result.units());
		assertEquals(1, result.codes().get(0).estimate(Coefficient.KRIPPENDORFF_ALPHA).value(), 1e-12);
		assertEquals(List.of(), result.disagreements());
	}

	@Test
	void whoDidNotJudgeADocumentIsMissing() throws CoreException {
		TestCorpus corpus = twoCoders(100).coders("third").document("e", "y".repeat(100)) //
				.coded("a", "d", "c", 0, 10).coded("b", "d", "c", 0, 10).coded("third", "d", "c", 0, 10)
				.coded("a", "e", "c", 0, 10).coded("b", "e", "c", 0, 10);
		AgreementResult result = run(corpus, AgreementUnit.CHARACTER);
		assertEquals(1 / 6.0, result.missing(), 1e-12);
		for (Coefficient coefficient : Coefficient.of(AgreementUnit.CHARACTER)) {
			assertEquals(1, result.codes().get(0).estimate(coefficient).value(), 1e-12, coefficient.name());
		}
	}

	@Test
	void anotherCodeShowsThatADocumentWasJudged() throws CoreException {
		AgreementQuestion question = new AgreementQuestion(Set.of(), Set.of("c"), Set.of(), AgreementUnit.CHARACTER, 0,
				1);
		AgreementResult result = new AgreementOperation(twoCoders(100).codes("other").coded("a", "d", "c", 0, 10)
				.coded("b", "d", "other", 50, 60).corpus(), question).run(null);
		assertEquals(0, result.codes().get(0).estimate(Coefficient.COHEN_KAPPA).value(), 1e-12);
		assertTrue(Double.isNaN(result.codes().get(0).estimate(Coefficient.COHEN_KAPPA).low()), "no resamples");
	}

	@Test
	void consensusIsNobodysJudgement() throws CoreException {
		AgreementResult result = run(twoCoders(100).coders("consensus").coded("a", "d", "c", 0, 10)
				.coded("b", "d", "c", 5, 10).coded("consensus", "d", "c", 5, 10), AgreementUnit.CHARACTER);
		assertEquals(List.of("a", "b"), result.coderIds());
	}

	@Test
	void sentencesHaveTheCodesThatTouchTheirWords() throws CoreException {
		String text = "Birinci cümle bu. İkincisi bu. Üçüncüsü de bu.";
		int second = text.indexOf("İkincisi");
		int third = text.indexOf("Üçüncüsü");
		TestCorpus corpus = new TestCorpus().document("d", text).codes("c").coders("a", "b") //
				.coded("a", "d", "c", second, third) // with the blank behind it
				.coded("b", "d", "c", second + 3, second + 6);
		AgreementResult result = run(corpus, AgreementUnit.SENTENCE);
		assertEquals(3, result.units());
		assertEquals(1 / 3.0, result.codes().get(0).prevalence(), 1e-12);
		assertEquals(1, result.codes().get(0).estimate(Coefficient.KRIPPENDORFF_ALPHA).value(), 1e-12);
	}

	@Test
	void turnsAreUnits() throws CoreException {
		String text = "M: Soru?\nG: Yanıt.\nM: Soru?\nG: Yanıt.\n";
		TestCorpus corpus = new TestCorpus()
				.document("d", text, new CorpusTurn(0, 9, "m", "M"), new CorpusTurn(9, 19, "g", "G"),
						new CorpusTurn(19, 28, "m", "M"), new CorpusTurn(28, 38, "g", "G"))
				.codes("c").coders("a", "b").coded("a", "d", "c", 12, 18).coded("a", "d", "c", 31, 37)
				.coded("b", "d", "c", 12, 14);
		AgreementResult result = run(corpus, AgreementUnit.TURN);
		assertEquals(4, result.units());
		assertEquals(0.75, result.codes().get(0).estimate(Coefficient.PERCENT).value(), 1e-12);
	}

	@Test
	void oneCodePerUnitMakesOneVariable() throws CoreException {
		TestCorpus corpus = new TestCorpus().document("d", "bir\niki\nüç\ndört").codes("x", "y").coders("a", "b")
				.coded("a", "d", "x", 0, 3).coded("b", "d", "x", 0, 3) //
				.coded("a", "d", "x", 4, 7).coded("b", "d", "y", 4, 7) //
				.coded("a", "d", "y", 8, 10).coded("b", "d", "y", 8, 10);
		AgreementResult result = run(corpus, AgreementUnit.PARAGRAPH);
		assertEquals(0.75, result.together().get(Coefficient.PERCENT).value(), 1e-12);
		assertEquals(0.75, result.pooled().get(Coefficient.PERCENT).value(), 1e-12);
		assertTrue(run(corpus.coded("a", "d", "y", 0, 2), AgreementUnit.PARAGRAPH).together().isEmpty(),
				"two codes in one unit");
	}

	/** The three coders of Krippendorff et al. 2016, as passages of a text. */
	@Test
	void familyOfTheContinuum() throws CoreException {
		TestCorpus corpus = new TestCorpus().document("d", "x".repeat(60)).codes("1", "2", "3", "4", "5", "6", "7")
				.coders("alex", "paul", "suzan");
		for (String unit : List.of("alex 1 0 7", "alex 2 7 13", "alex 5 30 32", "alex 6 32 37", "alex 6 37 44",
				"alex 7 44 60", "paul 1 0 7", "paul 3 7 13", "paul 5 13 21", "paul 6 32 44", "suzan 1 0 7",
				"suzan 4 7 13", "suzan 5 13 21", "suzan 6 32 37", "suzan 6 37 41", "suzan 6 41 44")) {
			String[] part = unit.split(" ");
			corpus.coded(part[0], "d", part[1], Integer.parseInt(part[2]), Integer.parseInt(part[3]));
		}
		AgreementResult result = run(corpus, AgreementUnit.CONTINUUM);
		assertEquals(0.510, result.together().get(Coefficient.UNITIZING_ALPHA).value(), 0.0005);
		assertEquals(0.413, result.together().get(Coefficient.RELEVANCE_ALPHA).value(), 0.001);
		assertEquals(0.724, result.together().get(Coefficient.CODING_ALPHA).value(), 0.0005);
		assertEquals(0.461, result.coverage(), 0.0005);
		assertEquals(8 / 18.0, result.codes().get(4).coverage(), 1e-12);
		assertEquals(1, result.codes().get(4).estimate(Coefficient.CODING_ALPHA).value(), 1e-12);
		assertEquals(1, result.codes().get(0).estimate(Coefficient.UNITIZING_ALPHA_2004).value(), 1e-12);
	}

	@Test
	void codesThatOverlapHaveNoCommonContinuum() throws CoreException {
		AgreementResult result = run(twoCoders(100).codes("e").coded("a", "d", "c", 0, 10).coded("a", "d", "e", 5, 20)
				.coded("b", "d", "c", 0, 10).coded("b", "d", "e", 5, 15), AgreementUnit.CONTINUUM);
		assertTrue(result.together().isEmpty());
		assertEquals(1, result.codes().get(0).estimate(Coefficient.RELEVANCE_ALPHA).value(), 1e-12);
		assertFalse(Double.isNaN(result.pooled().get(Coefficient.RELEVANCE_ALPHA).value()));
	}

	@Test
	void worstDisagreementsComeFirst() throws CoreException {
		AgreementResult result = run(twoCoders(1000).codes("e") //
				.coded("a", "d", "c", 0, 50).coded("b", "d", "c", 10, 50) //
				.coded("b", "d", "e", 100, 300) //
				.coded("a", "d", "c", 400, 450).coded("b", "d", "c", 400, 450), AgreementUnit.CHARACTER);
		assertEquals(2, result.disagreements().size(), "nobody disagrees about the third");
		ComparedPassage worst = result.disagreements().get(0);
		assertEquals("e", worst.codeId());
		assertEquals(200, worst.extent());
		assertFalse(worst.isOfEndsOnly());
		assertEquals(List.of(), worst.marks().get(0).spans());
		assertEquals(List.of(new Span(100, 300)), worst.marks().get(1).spans());
		ComparedPassage ends = result.disagreements().get(1);
		assertTrue(ends.isOfEndsOnly());
		assertEquals(0, ends.start());
		assertEquals(50, ends.end());
	}

	@Test
	void intervalsHoldTheValueAndRepeat() throws CoreException {
		Corpus corpus = TestCorpus.large(3, 4, 5000, 4);
		for (AgreementUnit unit : AgreementUnit.values()) {
			AgreementResult result = new AgreementOperation(corpus, TestCorpus.all(unit)).run(null);
			Coefficient main = unit == AgreementUnit.CONTINUUM ? Coefficient.RELEVANCE_ALPHA
					: Coefficient.KRIPPENDORFF_ALPHA;
			Estimate pooled = result.pooled().get(main);
			assertTrue(pooled.low() < pooled.value() && pooled.value() < pooled.high(), unit + " " + pooled);
			assertEquals(result, new AgreementOperation(corpus, TestCorpus.all(unit)).run(null));
			assertTrue(result.blocks() > 50, unit.name());
		}
	}

	@Test
	void refusesWhatCannotBeCompared() {
		TestCorpus alone = new TestCorpus().document("d", "metin").codes("c").coders("a").coded("a", "d", "c", 0, 3);
		assertEquals(Messages.Agreement_fewCoders, refusal(alone));
		TestCorpus apart = twoCoders(10).document("e", "metin").coded("a", "d", "c", 0, 3).coded("b", "e", "c", 0, 3);
		assertEquals(Messages.Agreement_noDocument, refusal(apart));
		TestCorpus bare = twoCoders(10).coded("a", "d", "", 0, 3).coded("b", "d", "", 0, 3);
		assertEquals(Messages.Agreement_noCode, refusal(bare));
	}

	private static String refusal(TestCorpus corpus) {
		return assertThrows(CoreException.class, () -> run(corpus, AgreementUnit.CHARACTER)).getMessage();
	}

	@Test
	void canBeCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		AgreementOperation operation = new AgreementOperation(TestCorpus.large(2, 1, 5000, 2),
				TestCorpus.all(AgreementUnit.CHARACTER));
		assertThrows(OperationCanceledException.class, () -> operation.run(monitor));
	}

	/** 3 coders, 20 documents of 50,000 characters, 30 codes, 1,000 resamples: 10 seconds are the limit. */
	@Test
	void isFastEnough() throws CoreException {
		Corpus corpus = TestCorpus.large(3, 20, 50_000, 30);
		for (AgreementUnit unit : List.of(AgreementUnit.CHARACTER, AgreementUnit.SENTENCE, AgreementUnit.CONTINUUM)) {
			long start = System.nanoTime();
			AgreementResult result = new AgreementOperation(corpus, TestCorpus.all(unit)).run(null);
			double seconds = (System.nanoTime() - start) / 1e9;
			assertEquals(30, result.codes().size());
			assertTrue(seconds < 10, unit + ": " + seconds + " s");
		}
	}
}
