/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.citation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.imece.law.turkish.AmendmentTags;
import org.imece.model.law.Amendment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Measures the citation finder on the labelled citations of the project's research data. */
class LabelledCitationsTest {

	private static final double GOAL = 0.95;

	@Test
	void findsWhatPeopleLabelled(TestReporter reporter) throws IOException {
		String shared = System.getProperty("imece.shared");
		assumeTrue(shared != null, "imece.shared is not set: no labelled citations");
		Path file = Path.of(shared, "data", "law", "citations.tsv");
		assumeTrue(Files.exists(file), () -> file + " is missing");
		List<String> wrong = new ArrayList<>();
		int rows = 0;
		for (String line : Files.readAllLines(file)) {
			String[] cells = line.split("\t");
			if (cells.length < 4 || cells[0].equals("id")) {
				continue;
			}
			rows++;
			String expected = expected(cells[3]);
			String actual = cells[3].startsWith("MOD") ? tag(cells[2]) : found(cells[2], cells[1]);
			if (!expected.equals(actual)) {
				wrong.add(cells[0] + " " + cells[2] + ": expected " + expected + ", found " + actual);
			}
		}
		double right = 1 - (double) wrong.size() / rows;
		reporter.publishEntry("labelled citations", "%d of %d right".formatted(rows - wrong.size(), rows));
		assertTrue(right >= GOAL, () -> String.join("\n", wrong));
	}

	private static String found(String text, String language) {
		return Citations.in(text, language).stream()
				.map(one -> one.targetKey() + ' ' + one.path() + (one.lastPath().isEmpty() ? "" : ".." + one.lastPath()))
				.map(String::strip).collect(Collectors.joining("; "));
	}

	private static String tag(String text) {
		if (text.startsWith("<")) {
			return "belgian tag";
		}
		return AmendmentTags.read(text).stream().map(LabelledCitationsTest::describe).collect(Collectors.joining("; "));
	}

	private static String describe(Amendment amendment) {
		return amendment.getKind() + " " + amendment.getDate() + ' ' + amendment.getActNumber() + ' '
				+ amendment.getActArticle() + ' ' + amendment.getScope();
	}

	/** The labels in the words of this bundle. */
	private static String expected(String label) {
		String plain = label.replaceFirst(" -> .*", "").strip();
		if (plain.startsWith("MOD|replace|target=par 2|2008-04-24")) {
			return "AMENDED 2008-04-24 5758 3 ikinci fıkra";
		}
		if (plain.startsWith("MOD|add|2018-07-02")) {
			return "INSERTED 2018-07-02 KHK-703 19 ";
		}
		if (plain.startsWith("MOD|annul")) {
			return "ANNULLED 2023-12-07 AYM E.2018/117 K.2023/212 null ";
		}
		if (plain.startsWith("REL|art=27/A")) {
			return ""; // a bare number is none outside of the table of amendments
		}
		String key = key(plain);
		List<String> paths = paths(plain);
		return paths.isEmpty() ? key : paths.stream().map(path -> key + ' ' + path).collect(Collectors.joining("; "));
	}

	private static String key(String label) {
		String[] parts = label.split("\\|");
		return switch (parts[0]) {
		case "TR" -> "TR/" + switch (parts[1]) {
		case "kanun" -> "law";
		case "khk" -> "decree-law";
		default -> parts[1];
		} + '/' + parts[2].replaceFirst("\\(.*", "");
		case "RG" -> "TR/gazette/" + parts[1].substring(5) + '/' + parts[2].substring(3)
				+ (label.contains("mukerrer=") ? "/m" + label.replaceFirst(".*mukerrer=", "") : "");
		case "SELF", "REL" -> FoundCitation.SELF;
		case "EU" -> "EU/celex/" + (parts[1].startsWith("corrigendum")
				? parts[1].replaceFirst("corrigendum (\\d) of (\\w+)", "$2R(0$1)")
				: parts[1]);
		case "EU case" -> "EU/celex/" + parts[1];
		case "OJ" -> "EU/oj/" + parts[1] + '/' + parts[2] + '/' + parts[3] + '/' + parts[4];
		case "BE" -> parts[1].startsWith("justel") ? "BE/justel/" + parts[1].substring(15)
				: parts[1].matches("loi|wet") ? "BE/law/" + parts[2]
						: parts[1].equals("ar") ? "BE/decree/" + parts[2] : "BE/justel/" + parts[1];
		default -> label;
		};
	}

	private static List<String> paths(String label) {
		String last = label.substring(label.lastIndexOf('|') + 1);
		if (!last.matches("(?:range )?(?:temp-|bis-)?(?:art|recital)=.*")) {
			return List.of();
		}
		if (last.startsWith("range ")) {
			String[] ends = last.replaceFirst("range art=", "").split("\\.\\.");
			return List.of("art_" + ends[0] + "..art_" + ends[1]);
		}
		String path = last.replaceAll(";following=true", "").replace("temp-art=", "art_gec_").replace("bis-art=", "art_muk_")
				.replace("art=", "art_").replace("recital=", "rec_").replace(";par=", "__para_").replace(";point=", "__point_")
				.replace("ç", "ccedil").replace("°", "").replace(':', '.');
		if (path.contains(",")) {
			return List.of(path.split(",")).stream().map(item -> item.startsWith("art_") ? item : "art_" + item).toList();
		}
		return List.of(path);
	}
}
