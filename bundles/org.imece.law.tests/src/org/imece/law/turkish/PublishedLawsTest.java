/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.turkish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.imece.law.Provisions;
import org.imece.law.text.ReadingText;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws as they are published: counts of articles, no letter lost, speed. */
class PublishedLawsTest {

	private static String text(String prefix) throws IOException {
		String shared = System.getProperty("imece.shared");
		assumeTrue(shared != null, "imece.shared is not set: no published laws");
		Path folder = Path.of(shared, "data", "law", "tr");
		assumeTrue(Files.isDirectory(folder), () -> folder + " is missing");
		try (Stream<Path> files = Files.list(folder)) {
			Path file = files.filter(path -> path.getFileName().toString().matches(prefix + ".*\\.md")).sorted()
					.findFirst().orElseThrow();
			return Files.readString(file);
		}
	}

	/** Articles 57 and 59 of 5737 are printed, as repealed, without the dash that others have. */
	@ParameterizedTest
	@CsvSource({ "5253-[^_]*, 40, '', 4", "5253-.*__, 40, '', 4", "5737, 82, '', 0", "2860, 34, '22 23', 0",
			"5520, 38, '', 5", "6698, 33, '', 0", "1163, 102, '', 0", "7552, 20, '', 0", "5072, 5, '', 0",
			"4962, 23, '2 3 4 5 6 7 8 9 10 11 14 15', 4" })
	void countsArticles(String law, int highest, String gaps, int lettered) throws IOException {
		List<Provision> articles = Provisions.articles(TurkishAct.read(text(law)).expression());
		List<String> numbers = articles.stream().filter(article -> article.getKind() == ProvisionKind.ARTICLE)
				.map(Provisions::value).toList();
		Set<Integer> plain = numbers.stream().filter(number -> number.matches("\\d+")).map(Integer::valueOf)
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(highest, plain.stream().mapToInt(Integer::intValue).max().orElse(0));
		assertEquals(gaps, IntStream.rangeClosed(1, highest).filter(number -> !plain.contains(number))
				.mapToObj(Integer::toString).collect(Collectors.joining(" ")));
		assertEquals(lettered, numbers.stream().filter(number -> !number.matches("\\d+")).count(), numbers::toString);
	}

	/** The official layout keeps the order of the page, so the letters have to come out in the same order. */
	@ParameterizedTest
	@CsvSource({ "5253-[^_]*", "5737", "2860", "5520", "6698", "1163", "7552", "5072", "4962" })
	void losesNoLetter(String law) throws IOException {
		String source = text(law);
		TurkishAct act = TurkishAct.read(source);
		String read = TurkishActTest.letters(ReadingText.of(act.expression()).text());
		String printed = TurkishActTest.letters(source);
		int start = printed.indexOf(read.substring(0, 40));
		assertTrue(start > 0 && start < 400, "text begins right behind the header, not at " + start);
		assertEquals(printed.substring(start, start + read.length()), read);
		String rest = printed.substring(start + read.length());
		assertTrue(rest.isEmpty() || rest.matches("(?s)(?:SAYILIKANUNA|Bumaddeyeilişkin).*"), rest);
	}

	/** In the layout of pages, footnotes stand within the text and are moved: the same letters in another order. */
	@Test
	void losesNoLetterInTheLayoutOfPages() throws IOException {
		String source = text("5253-.*__");
		TurkishAct act = TurkishAct.read(source);
		StringBuilder read = new StringBuilder(ReadingText.of(act.expression()).text());
		Provisions.forEach(act.expression(), provision -> provision.getNotes().forEach(note -> read.append(note.getText())));
		act.expression().getNotes().forEach(note -> read.append(note.getText()));
		String body = source.substring(source.indexOf("# MADDE 1"));
		assertEquals(sorted(body), sorted(read.toString()));
		assertEquals(13, countNotes(act));
	}

	private static int countNotes(TurkishAct act) {
		int[] count = { act.expression().getNotes().size() };
		Provisions.forEach(act.expression(), provision -> count[0] += provision.getNotes().size());
		return count[0];
	}

	private static String sorted(String text) {
		return TurkishActTest.letters(text).chars().sorted().collect(StringBuilder::new,
				StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	@Test
	void readsTheLongestQuickly(TestReporter reporter) throws IOException {
		String text = text("5520");
		TurkishAct.read(text);
		long start = System.nanoTime();
		TurkishAct.read(text);
		Duration time = Duration.ofNanos(System.nanoTime() - start);
		reporter.publishEntry("5520 (%d kB) read in".formatted(text.length() / 1000), time.toMillis() + " ms");
		assertTrue(time.compareTo(Duration.ofSeconds(2)) < 0, time::toString);
	}
}
