/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.style;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imece.coding.literature.work.Doi;
import org.imece.coding.literature.internal.format.Extras;
import org.imece.core.citation.CitationWords;
import org.imece.core.project.Titles;
import org.imece.model.PartialDate;
import org.imece.model.PartialDate.Precision;
import org.imece.model.coding.LiteratureItem;

/**
 * Entries after the Publication Manual of the American Psychological Association, 7th edition, chapters 9 and 10; in
 * Turkish with the words and marks that Turkish journals use with it.
 *
 * @since 0.1
 */
public final class Apa {

	private static final Set<String> PERIODICALS = Set.of("article", "article-journal", "article-magazine",
			"article-newspaper", "review");
	private static final Set<String> PARTS = Set.of("chapter", "paper-conference", "entry-encyclopedia",
			"entry-dictionary");
	private static final Set<String> DAILY = Set.of("article-newspaper", "article-magazine", "webpage", "post-weblog",
			"post");

	private final CitationWords words;
	private final ApaNames names;

	/** @param language BCP 47 tag of the text that the bibliography belongs to */
	public Apa(String language) {
		words = CitationWords.in(language);
		names = new ApaNames(words);
	}

	/**
	 * The entry of an item.
	 *
	 * @param letter tells works of the same authors and year apart: a, b ...; empty for most
	 */
	public Reference entry(LiteratureItem item, String letter) {
		Entry entry = new Entry(item);
		entry.write(letter);
		return new Reference(item.getId(), entry.runs);
	}

	/** Who begins the entry: authors, or editors; empty if the title does. */
	String heading(LiteratureItem item) {
		if (!item.getAuthors().isEmpty()) {
			return names.authors(item.getAuthors());
		}
		if (item.getEditors().isEmpty() || PARTS.contains(type(item))) {
			return "";
		}
		return names.authors(item.getEditors()) + " (" + words.editors(item.getEditors().size() > 1) + ')';
	}

	/** The year as the entry and the citation have it. */
	String year(LiteratureItem item) {
		return item.getYear() == null ? words.noDate() : item.getYear().toString();
	}

	private static String type(LiteratureItem item) {
		return Objects.requireNonNullElse(item.getType(), "");
	}

	/** The entry that is being written. */
	private final class Entry {

		private final LiteratureItem item;
		private final String type;
		private final Map<String, String> more;
		private final List<Run> runs = new ArrayList<>();

		Entry(LiteratureItem item) {
			this.item = item;
			type = type(item);
			more = item.getProperties().map();
		}

		void write(String letter) {
			String heading = heading(item);
			String date = '(' + date(letter) + ')';
			boolean standsAlone = !PERIODICALS.contains(type) && !PARTS.contains(type);
			if (heading.isEmpty()) {
				title(standsAlone);
				plain(" " + date + '.');
			} else {
				plain(heading + (heading.endsWith(".") ? " " : ". ") + date + ". ");
				title(standsAlone);
			}
			if (PERIODICALS.contains(type)) {
				periodical();
			} else if (PARTS.contains(type)) {
				book();
			} else if (!type.equals("thesis")) {
				sentence(containerUnlessAuthor(item.getContainer()));
			}
			if (!PERIODICALS.contains(type) && !type.equals("thesis")) {
				sentence(containerUnlessAuthor(item.getPublisher()));
			}
			address();
		}

		private String date(String letter) {
			String year = year(item);
			String dated = letter.isEmpty() || item.getYear() != null ? year + letter : year + '-' + letter;
			Optional<PartialDate> exact = Optional.ofNullable(more.get(Extras.ISSUED)).filter(any -> DAILY.contains(type))
					.map(PartialDate::valueOf).filter(found -> Integer.valueOf(found.firstDay().getYear()).equals(item.getYear()));
			return exact.map(found -> dated + ", " + formatted(found)).orElse(dated);
		}

		/** Day and month without the year: May 12; 12 Mayıs. */
		private String formatted(PartialDate date) {
			boolean turkish = words.locale().getLanguage().equals("tr");
			String pattern = date.precision() == Precision.MONTH ? "LLLL" : turkish ? "d MMMM" : "MMMM d";
			return DateTimeFormatter.ofPattern(pattern, words.locale()).format(date.firstDay());
		}

		private void title(boolean standsAlone) {
			String title = Objects.requireNonNullElseGet(item.getTitle(), () -> Titles.of(item, "tr")).strip();
			runs.add(standsAlone ? Run.italic(title) : Run.plain(title));
			String brackets = standsAlone ? brackets() : "";
			if (!brackets.isEmpty()) {
				plain(' ' + brackets + '.');
			} else if (!title.matches("(?s).*[.?!…]")) {
				plain(".");
			}
		}

		/** Edition, volume, number of a report in round brackets; what a thesis is in square ones. */
		private String brackets() {
			if (type.equals("thesis")) {
				return '[' + join(more.getOrDefault(Extras.GENRE, words.thesis()), item.getPublisher()) + ']';
			}
			String inner = join(item.getEdition() == null ? "" : words.edition(item.getEdition()),
					item.getVolume() == null ? "" : words.volume(item.getVolume()),
					more.containsKey(Extras.NUMBER) ? words.reportNumber(more.get(Extras.NUMBER)) : "");
			return inner.isEmpty() ? "" : '(' + inner + ')';
		}

		private void periodical() {
			if (isEmpty(item.getContainer())) {
				return;
			}
			plain(" ");
			runs.add(Run.italic(item.getContainer().strip()));
			if (!isEmpty(item.getVolume())) {
				plain(", ");
				runs.add(Run.italic(item.getVolume()));
			}
			if (!isEmpty(item.getIssue())) {
				plain((isEmpty(item.getVolume()) ? ", (" : "(") + item.getIssue() + ')');
			}
			if (!isEmpty(item.getPages())) {
				plain(", " + CitationWords.range(item.getPages()));
			}
			plain(".");
		}

		/** The book that the work is a part of. */
		private void book() {
			if (isEmpty(item.getContainer())) {
				return;
			}
			String before = words.beforeBook();
			String after = words.afterBook();
			plain(before.isEmpty() ? " " : ' ' + before + ' ');
			if (!item.getEditors().isEmpty()) {
				plain(names.editors(item.getEditors()) + " (" + words.editors(item.getEditors().size() > 1) + "), ");
			}
			runs.add(Run.italic(item.getContainer().strip()));
			String place = join(item.getEdition() == null ? "" : words.edition(item.getEdition()),
					item.getVolume() == null ? "" : words.volume(item.getVolume()),
					isEmpty(item.getPages()) ? "" : words.place(item.getPages()));
			plain((after.isEmpty() ? "" : ' ' + after) + (place.isEmpty() ? "" : " (" + place + ')') + '.');
		}

		/** An institution that is the author is not named again as publisher. */
		private String containerUnlessAuthor(String name) {
			return isEmpty(name) || item.getAuthors().contains(name.strip()) ? "" : name.strip();
		}

		private void sentence(String text) {
			if (!text.isEmpty()) {
				plain(' ' + text + (text.endsWith(".") ? "" : "."));
			}
		}

		private void address() {
			Optional<String> address = Doi.address(item.getDoi())
					.or(() -> Optional.ofNullable(item.getUrl()).filter(url -> !url.isBlank()));
			if (address.isEmpty()) {
				return;
			}
			plain(" ");
			if (item.getAccessed() != null && item.getYear() == null && item.getDoi() == null) {
				String[] around = words.retrieved(retrievedOn(item.getAccessed()));
				plain(around[0]);
				runs.add(Run.link(address.get()));
				plain(around[1]);
			} else {
				runs.add(Run.link(address.get()));
			}
		}

		private String retrievedOn(PartialDate date) {
			String pattern = words.locale().getLanguage().equals("tr") ? "d MMMM yyyy" : "MMMM d, yyyy";
			return date.precision() == Precision.DAY
					? DateTimeFormatter.ofPattern(pattern, words.locale()).format(date.firstDay())
					: date.toString();
		}

		private void plain(String text) {
			runs.add(Run.plain(text));
		}
	}

	private static boolean isEmpty(String text) {
		return text == null || text.isBlank();
	}

	private static String join(String... parts) {
		return Stream.of(parts).filter(part -> !isEmpty(part)).map(String::strip).collect(Collectors.joining(", "));
	}
}
