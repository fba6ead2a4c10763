/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MethodsParagraphTest {

	private static Corpus corpus() {
		return new TestCorpus().document("d", "x".repeat(400) + "\n" + "y".repeat(599)).document("e", "z".repeat(100))
				.codes("ortak dil", "güven").coders("a", "b").coded("a", "d", "ortak dil", 0, 100)
				.coded("b", "d", "ortak dil", 50, 150).coded("a", "d", "güven", 500, 600)
				.coded("b", "d", "güven", 500, 600).coded("a", "e", "güven", 0, 10).corpus();
	}

	private static String paragraph(String language, AgreementUnit unit, int resamples) throws CoreException {
		AgreementQuestion question = new AgreementQuestion(Set.of(), Set.of(), Set.of(), unit, resamples, 2007);
		return MethodsParagraph.of(new AgreementOperation(corpus(), question).run(null), corpus(), language, true,
				"İmece 0.1.0");
	}

	@Test
	void english() throws CoreException {
		assertEquals("2 coders coded 1 documents (1,000 characters) without seeing each other's codings. Their agreement"
				+ " was determined for 2 codes. Each character was one unit; text without a code counts as not coded."
				+ " Overlapping passages to which one coder gave the same code were counted as one. 1 documents that"
				+ " fewer than two of them had coded were left out. We report Krippendorff's α for nominal data"
				+ " (Krippendorff 2004), Cohen's κ (Cohen 1960), Scott's π (Scott 1955), Fleiss' κ (Fleiss 1971), Gwet's"
				+ " AC1 (Gwet 2008), the coefficient of Brennan and Prediger (1981), percent agreement and Holsti's"
				+ " coefficient of given codes (Holsti 1969). α was 0.72 over all codes (observed and expected"
				+ " disagreements of the codes added). By code it ranged from 0.44 (ortak dil) to 1.00 (güven). Computed"
				+ " with İmece 0.1.0.", paragraph("en", AgreementUnit.CHARACTER, 0));
	}

	@Test
	void turkish() throws CoreException {
		String text = paragraph("tr", AgreementUnit.CHARACTER, 1000);
		assertTrue(text.startsWith("1 belgeyi (1.000 karakter) 2 kodlayıcı, birbirlerinin kodlamalarını görmeden kodlamıştır."
				+ " Uyum 2 kod için hesaplanmıştır. Her karakter bir birimdir;"), text);
		assertTrue(text.contains("Bütün kodlar için α 0,72 bulunmuştur (yüzde 95 aralığı "), text);
		assertTrue(text.contains("2 söz sırası (söz sırası olmayan belgelerde paragraf) arasından yapılan 1.000 önyükleme"),
				text);
		assertTrue(text.contains("tohum 2007"), text);
	}

	@ParameterizedTest
	@EnumSource
	void everyUnitInBothLanguages(AgreementUnit unit) throws CoreException {
		for (String language : new String[] { "tr", "en" }) {
			String text = paragraph(language, unit, 100);
			assertFalse(text.contains("{") || text.contains("''"), text);
			assertTrue(text.contains("İmece 0.1.0"), text);
		}
	}
}
