/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.citation;

import java.util.List;
import java.util.Objects;

import org.imece.core.project.Titles;
import org.imece.model.coding.LiteratureItem;

/**
 * The citation in the text: <i>Yılmaz ve Demir, 2019, s. 12</i>; <i>Yılmaz & Demir, 2019, p. 12</i>. After the
 * Publication Manual of the American Psychological Association, 7th edition, sections 8.10 to 8.17.
 *
 * @since 0.1
 */
public final class ShortCitation {

	private static final int LONG_TITLE = 60;

	private ShortCitation() {
	}

	/** @param language BCP 47 tag of the language of the text it stands in */
	public static String of(LiteratureItem item, String language) {
		return of(item, "", language);
	}

	/**
	 * @param locator place within the work: a page, pages, or words of its own; may be empty
	 */
	public static String of(LiteratureItem item, String locator, String language) {
		CitationWords words = CitationWords.in(language);
		String year = item.getYear() == null ? words.noDate() : item.getYear().toString();
		String citation = names(item, words) + ", " + year;
		return locator == null || locator.isBlank() ? citation : citation + ", " + words.place(locator);
	}

	/** Who is named in the text, without the year. */
	public static String names(LiteratureItem item, String language) {
		return names(item, CitationWords.in(language));
	}

	/** Who is named in the text: authors, editors if there are none, the title if there is nobody. */
	private static String names(LiteratureItem item, CitationWords words) {
		List<String> kept = item.getAuthors().isEmpty() ? item.getEditors() : item.getAuthors();
		List<CitedName> names = kept.stream().filter(name -> !name.isBlank()).map(CitedName::of).toList();
		return switch (names.size()) {
		case 0 -> '“' + shorten(Objects.requireNonNullElse(item.getTitle(), Titles.of(item, "tr"))) + '”';
		case 1 -> names.get(0).family();
		case 2 -> names.get(1).isOthers() ? names.get(0).family() + ' ' + words.others()
				: names.get(0).family() + ' ' + words.and() + ' ' + names.get(1).family();
		default -> names.get(0).family() + ' ' + words.others();
		};
	}

	private static String shorten(String title) {
		String main = title.replaceFirst("\\s*[:?!.]\\s.*", "").strip();
		if (main.length() <= LONG_TITLE) {
			return main;
		}
		int blank = main.lastIndexOf(' ', LONG_TITLE);
		return main.substring(0, blank > 0 ? blank : LONG_TITLE) + '…';
	}
}
