/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imece.core.project.Titles;
import org.imece.core.text.Folding;
import org.imece.model.core.Term;

/**
 * Sections and codes of NACE in one version. The versions differ: section K of 2.1 is not that of 2, so a code is
 * always kept with its version.
 *
 * @since 0.1
 */
public final class Sectors {

	/** Section, division 62, group 62.0, class 62.01, Turkish national class 62.01.01; with a label behind or not. */
	private static final Pattern CODE = Pattern
			.compile("([A-Z])|((?:[A-Z]\\.?)?\\s*(\\d{2})(?:\\.\\d(?:\\d(?:\\.\\d{2})?)?)?)(?:\\s*[-–:]\\s*\\S.*)?");
	private static final Pattern SECTION_WITH_LABEL = Pattern.compile("([A-Z])\\s*[-–:]\\s*\\S.*");

	private final Map<String, Term> sections = new HashMap<>();
	private final Map<String, String> byLabel = new HashMap<>();
	private final Map<Integer, String> byDivision = new HashMap<>();

	/** @param version 2 or 2.1 */
	public Sectors(String version) {
		if (!isKnown(version)) {
			throw new IllegalArgumentException("No such version of NACE: " + version);
		}
		for (Term term : OwnTable.terms(Schemes.NACE, version, "nace-" + version + ".tsv")) {
			sections.put(term.getCode(), term);
			term.getNames().values().forEach(label -> byLabel.put(Folding.fold(label), term.getCode()));
			String[] range = term.getProperties().get("divisions").split("-");
			for (int division = Integer.parseInt(range[0]); division <= Integer
					.parseInt(range[range.length - 1]); division++) {
				byDivision.put(division, term.getCode());
			}
		}
	}

	public static boolean isKnown(String version) {
		return List.of("2", "2.1").contains(version);
	}

	/** Code that a text gives, alone or before a label, or that its label stands for; empty if it gives none. */
	public Optional<String> recognise(String text) {
		String stripped = text.strip();
		String section = byLabel.get(Folding.fold(stripped));
		if (section != null) {
			return Optional.of(section);
		}
		String upper = stripped.toUpperCase(Locale.ROOT);
		Matcher labelled = SECTION_WITH_LABEL.matcher(upper);
		if (labelled.matches() && sections.containsKey(labelled.group(1))) {
			return Optional.of(labelled.group(1));
		}
		Matcher code = CODE.matcher(upper);
		if (!code.matches()) {
			return Optional.empty();
		}
		if (code.group(1) != null) {
			return Optional.of(code.group(1)).filter(sections::containsKey);
		}
		return byDivision.containsKey(Integer.parseInt(code.group(3)))
				? Optional.of(code.group(2).replaceFirst("^[A-Z]\\.?\\s*", ""))
				: Optional.empty();
	}

	/** Section of a code; empty if there is none. */
	public Optional<String> sectionOf(String code) {
		if (sections.containsKey(code)) {
			return Optional.of(code);
		}
		return code.matches("\\d{2}.*") ? Optional.ofNullable(byDivision.get(Integer.parseInt(code.substring(0, 2))))
				: Optional.empty();
	}

	/** Label of a section, failing that its letter. */
	public String label(String section, String language) {
		Term term = sections.get(section);
		return term == null ? section : Titles.text(term.getNames(), language);
	}
}
