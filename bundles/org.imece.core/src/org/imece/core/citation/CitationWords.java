/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.citation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of citations in the language of a report, whatever the language of the workbench is. Turkish as Turkish
 * journals adapt APA 7: <i>ve, vd., t.y., s.</i>; any other language in English.
 *
 * @since 0.1
 */
public final class CitationWords {

	private static final String BUNDLE = CitationWords.class.getPackageName() + ".citation";
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final ResourceBundle words;

	private CitationWords(ResourceBundle words) {
		this.words = words;
	}

	/** @param language BCP 47 tag */
	public static CitationWords in(String language) {
		return new CitationWords(ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language),
				CitationWords.class.getClassLoader(), NO_FALLBACK));
	}

	/** Heading of the list of works. */
	public String bibliography() {
		return words.getString("bibliography");
	}

	/** Between the last two authors. */
	public String and() {
		return words.getString("and");
	}

	/** For authors that are not listed. */
	public String others() {
		return words.getString("others");
	}

	/** In place of a year. */
	public String noDate() {
		return words.getString("noDate");
	}

	/** Before the book that a chapter is in; empty in Turkish. */
	public String beforeBook() {
		return words.getString("in.before");
	}

	/** After the title of the book that a chapter is in; empty in English. */
	public String afterBook() {
		return words.getString("in.after");
	}

	/** After the names of editors. */
	public String editors(boolean several) {
		return words.getString(several ? "editors" : "editor");
	}

	/** An edition: a number, or in words. */
	public String edition(String edition) {
		String number = edition.strip().replaceFirst("[.](?!.)", "");
		if (!number.matches("\\d+")) {
			return edition.strip();
		}
		return MessageFormat.format(words.getString("edition"), number + ordinalEnding(Integer.parseInt(number)));
	}

	private String ordinalEnding(int number) {
		int last = number % 100 / 10 == 1 ? 0 : number % 10;
		return words.getString("ordinal." + (last > 3 ? 0 : last));
	}

	/** A place within a work: a page, pages, or what the place says itself ("para. 4"). */
	public String place(String locator) {
		String text = locator.strip();
		if (!text.matches("[0-9IVXLCivxlc]+(\\s*([-–,]|--)\\s*[0-9IVXLCivxlc]+)*")) {
			return text;
		}
		boolean several = text.matches(".*[-–,].*");
		return words.getString(several ? "pages" : "page") + ' ' + range(text);
	}

	/** Pages with a dash between the first and the last. */
	public static String range(String pages) {
		return pages.strip().replaceAll("\\s*(--|[-–])\\s*", "–");
	}

	/** The volume of a book. */
	public String volume(String volume) {
		return MessageFormat.format(words.getString("volume"), volume);
	}

	/**
	 * When a page of the web was read.
	 *
	 * @return what stands before and after its address
	 */
	public String[] retrieved(String date) {
		return MessageFormat.format(words.getString("retrieved"), date, "\n").split("\n", -1);
	}

	/** Kind of a thesis when nobody said which. */
	public String thesis() {
		return words.getString("thesis");
	}

	/** Number of a report. */
	public String reportNumber(String number) {
		return MessageFormat.format(words.getString("reportNumber"), number);
	}

	/** Locale in which dates and the order of names go with the words. */
	public Locale locale() {
		return words.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : words.getLocale();
	}
}
