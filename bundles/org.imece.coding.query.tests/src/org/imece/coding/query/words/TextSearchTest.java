/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.query.Texts;
import org.imece.coding.query.words.TextPattern.Kind;
import org.imece.core.text.IStemmer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTest {

	/** Cuts what this test needs; the real one has a test of its own. */
	private static final IStemmer STEMMER = (word, language) -> language.startsWith("tr")
			? word.replaceAll("(ler|lar)?(in|ın|i|ı|e|a)?$", "")
			: word.replaceAll("s$", "");

	private static List<String> found(Kind kind, String expression, String language, String text) throws CoreException {
		return found(new TextPattern(kind, expression, false), language, text);
	}

	private static List<String> found(TextPattern pattern, String language, String text) throws CoreException {
		CorpusDocument document = Texts.document("1", language, text);
		return new TextSearch(Texts.corpus(document), pattern, STEMMER, 100).run(null).hits().stream()
				.map(hit -> text.substring(hit.start(), hit.end())).toList();
	}

	@ParameterizedTest
	@CsvSource({ "ŞİRKET, şirket", "şirket, ŞİRKET", "istanbul, İSTANBUL", "İSTANBUL, istanbul", "ISPARTA, ısparta",
			"ağrı, AĞRI", "İzmir, izmir" })
	void caseIsThatOfTurkish(String wanted, String text) throws CoreException {
		for (Kind kind : List.of(Kind.WORDS, Kind.TEXT, Kind.REGEX)) {
			assertEquals(List.of(text), found(kind, wanted, "tr", "Dün " + text + " vardı."), kind.name());
		}
	}

	@ParameterizedTest
	@CsvSource({ "kır, KİR", "in, ın", "ISPARTA, isparta", "istanbul, ISTANBUL" })
	void lettersThatDifferInTurkishStayApart(String wanted, String text) throws CoreException {
		for (Kind kind : List.of(Kind.WORDS, Kind.TEXT, Kind.REGEX)) {
			assertEquals(List.of(), found(kind, wanted, "tr", text), kind.name());
		}
	}

	@Test
	void caseIsThatOfEachDocument() throws CoreException {
		assertEquals(List.of("INTERNET"), found(Kind.WORDS, "internet", "en", "The INTERNET."));
		assertEquals(List.of("İSTANBUL"), found(Kind.WORDS, "istanbul", "en", "Talks in İSTANBUL"));
		assertEquals(List.of("istanbul"), found(Kind.TEXT, "İSTANBUL", "", "istanbul"));
		assertEquals(List.of(), found(Kind.TEXT, "kir", "en", "kır"));
	}

	@Test
	void worksUnderTheTurkishLocale() throws CoreException {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.of("tr", "TR"));
			assertEquals(List.of("TITLE"), found(Kind.WORDS, "title", "en", "A TITLE"));
			assertEquals(List.of("ŞİRKET"), found(Kind.REGEX, "\\bŞIRKET|şirket\\b", "tr", "ŞİRKET"));
		} finally {
			Locale.setDefault(before);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "İİİİ şirket", "i\u0307stanbul I\u0307 şirket", "s\u0327u\u0308 ve şirket", "😀 şirket",
			"e\u0301e\u0301e\u0301 şirket" })
	void offsetsAreThoseOfTheText(String text) throws CoreException {
		for (Kind kind : List.of(Kind.WORDS, Kind.TEXT, Kind.REGEX)) {
			assertEquals(List.of("şirket"), found(kind, "ŞİRKET", "tr", text), kind.name());
		}
	}

	@Test
	void composedAndDecomposedLettersAreTheSame() throws CoreException {
		assertEquals(List.of("s\u0327irket"), found(Kind.WORDS, "şirket", "tr", "bir s\u0327irket var"));
		assertEquals(List.of("I\u0307STANBUL"), found(Kind.TEXT, "istanbul", "tr", "I\u0307STANBUL"));
		assertEquals(List.of("i\u0307stanbul"), found(Kind.TEXT, "istanbul", "tr", "i\u0307stanbul'da"));
	}

	@Test
	void matchesCaseIfItCounts() throws CoreException {
		assertEquals(List.of("Vakıf"), found(new TextPattern(Kind.WORDS, "Vakıf", true), "tr", "vakıf Vakıf VAKIF"));
		assertEquals(List.of("Ali", "Veli"),
				found(new TextPattern(Kind.REGEX, "\\p{Lu}\\p{Ll}+", true), "tr", "Ali ile Veli"));
	}

	@Test
	void findsPhrasesAndBeginnings() throws CoreException {
		String text = "Kurumsal sosyal sorumluluk; kurumsal çevresel sorumluluğu, sorumlu kurum.";
		assertEquals(List.of("Kurumsal sosyal"), found(Kind.WORDS, "kurumsal sosyal", "tr", text));
		assertEquals(List.of("Kurumsal sosyal sorumluluk", "kurumsal çevresel sorumluluğu"),
				found(Kind.WORDS, "kurumsal * sorumlulu*", "tr", text));
		assertEquals(List.of("Kurumsal", "kurumsal", "kurum"), found(Kind.WORDS, "kurum*", "tr", text));
		assertEquals(List.of("sorumlu"), found(Kind.WORDS, "s?rumlu", "tr", text));
		assertEquals(List.of(), found(Kind.WORDS, "sorum", "tr", text));
		assertEquals(3, found(Kind.TEXT, "sorumlu", "tr", text).size());
	}

	@Test
	void findsWordsAtApostrophes() throws CoreException {
		assertEquals(List.of("Türkiye'de", "TÜRKİYE’nin"),
				found(Kind.WORDS, "türkiye", "tr", "Türkiye'de ve TÜRKİYE’nin, Türkiyeli"));
		assertEquals(List.of("l'entreprise"), found(Kind.WORDS, "entreprise", "fr", "dans l'entreprise"));
	}

	@Test
	void findsForms() throws CoreException {
		assertEquals(List.of("kanunlar", "KANUN", "kanunların", "Kanun’un"),
				found(Kind.STEMS, "Kanunlar", "tr", "kanunlar KANUN kanunların Kanun’un kanat"));
		assertThrows(CoreException.class, () -> new TextSearch(Texts.corpus(), new TextPattern(Kind.STEMS, "x", false),
				null, 1).run(null));
	}

	@Test
	void regularExpressionsKeepTheirSyntax() throws CoreException {
		assertEquals(List.of("MADDE 5", "Madde 12"), found(Kind.REGEX, "MADDE\\s\\d+", "tr", "MADDE 5 ve Madde 12"));
		assertEquals(List.of("A.Ş."), found(Kind.REGEX, "\\QA.Ş.\\E", "tr", "Örnek A.Ş. ve AxŞx"));
		assertEquals(List.of("İkiİki"), found(Kind.REGEX, "(?<Ad>İki)\\k<Ad>", "tr", "İkiİki"));
		assertEquals(List.of("bir", "iki"), found(Kind.REGEX, "^\\w+", "tr", "bir x\niki y"));
		assertEquals(List.of(), found(Kind.REGEX, "x*", "tr", "abc"), "nothing is no hit");
	}

	@Test
	void saysWhereARegularExpressionIsWrong() {
		CoreException refusal = assertThrows(CoreException.class, () -> found(Kind.REGEX, "ab(c", "tr", "x"));
		assertTrue(refusal.getMessage().contains("5"), refusal.getMessage());
		assertThrows(CoreException.class, () -> found(Kind.REGEX, " ", "tr", "x"));
		assertThrows(CoreException.class, () -> found(Kind.WORDS, "!,", "tr", "x"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "(a|a?)+$b", "(.*a){9}b", "(.*?,){11}(.*a){9}b|(a*)*c" })
	void catastrophicExpressionsEndInTime(String expression) {
		CorpusDocument document = Texts.document("1", "tr", "a".repeat(5_000));
		TextSearch search = new TextSearch(Texts.corpus(document), new TextPattern(Kind.REGEX, expression, false), null,
				9).regexLimit(TimeUnit.MILLISECONDS.toNanos(200));
		CoreException refusal = assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> assertThrows(CoreException.class, () -> search.run(null)));
		assertTrue(refusal.getMessage().contains("Belge 1"), refusal.getMessage());
	}

	@Test
	void slowExpressionsCanBeCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor() {
			private int asked;

			@Override
			public boolean isCanceled() {
				return ++asked > 20;
			}
		};
		CorpusDocument document = Texts.document("1", "tr", "a".repeat(5_000));
		assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> assertThrows(OperationCanceledException.class, () -> new TextSearch(Texts.corpus(document),
						new TextPattern(Kind.REGEX, "(.*a){9}b", false), null, 9).run(monitor)));
	}

	@Test
	void saysWhenThereIsMore() throws CoreException {
		CorpusDocument document = Texts.document("1", "tr", "ve ve ve");
		TextPattern pattern = new TextPattern(Kind.WORDS, "ve", false);
		assertTrue(new TextSearch(Texts.corpus(document), pattern, null, 2).run(null).truncated());
		TextHits all = new TextSearch(Texts.corpus(document), pattern, null, 3).run(null);
		assertFalse(all.truncated());
		assertEquals(3, all.hits().size());
		assertEquals(1, all.documents());
	}
}
