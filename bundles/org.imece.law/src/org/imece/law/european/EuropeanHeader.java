/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.european;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.imece.law.citation.Citations;
import org.imece.law.citation.FoundCitation;
import org.imece.model.PartialDate;
import org.imece.model.law.Amendment;
import org.imece.model.law.AmendmentKind;
import org.imece.model.law.InstrumentKind;
import org.imece.model.law.LawFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page of EUR-Lex says of the act as a whole: CELEX number, language, title, dates, Official Journal. */
final class EuropeanHeader {

	private static final Pattern REFERENCE = Pattern.compile("0(?<celex>\\d{4}[A-Z]{1,2}\\d{4})\\s*[\\u2014-]\\s*(?<language>[A-Z]{2})\\s*[\\u2014-]\\s*(?<date>\\d{1,2}\\.\\d{1,2}\\.\\d{4})");
	private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
	private static final Pattern WRITTEN_DATE = Pattern.compile("(?U)\\b(\\d{1,2})(?:er|\\.)?\\s+(\\p{L}+)\\s+(\\d{4})\\b");
	private static final Pattern PRINTED_NUMBER = Pattern.compile("\\d{1,4}/\\d{1,4}(?:/[A-Z]{2,3})?");
	private static final Pattern ELI = Pattern.compile("https?://data\\.europa\\.eu/eli/[\\w/]+?/oj");
	private static final Set<String> SMALL = Set.of("of", "the", "and", "on", "du", "de", "des", "la", "le", "les", "et",
			"van", "het", "en", "der", "und", "von");
	private static final Pattern NOT_TITLE = Pattern.compile("\\(.*\\b(?:EEA|EEE|EER|EWR)\\b.*\\)");

	private final Document page;
	private final boolean consolidated;
	private final String celex;
	private final String language;
	private final String title;
	private final String number;
	private PartialDate state;

	EuropeanHeader(Document page) {
		this.page = page;
		Matcher reference = REFERENCE.matcher(Xhtml.first(page, "p.reference").map(Xhtml::words).orElse(""));
		consolidated = reference.find();
		String printed = printedTitle();
		language = consolidated ? reference.group("language").toLowerCase(Locale.ROOT) : languageOfJournal();
		Optional<FoundCitation> self = Citations.in(printed, "en").stream()
				.filter(one -> one.rule() == FoundCitation.Rule.NUMBER && one.targetKey().startsWith("EU/celex/"))
				.findFirst();
		celex = consolidated ? '3' + reference.group("celex")
				: self.map(one -> one.targetKey().substring("EU/celex/".length())).orElse("");
		Matcher digits = PRINTED_NUMBER.matcher(printed);
		number = digits.find() ? digits.group() : "";
		title = sentenceCase(printed);
		if (consolidated) {
			state = date(reference.group("date")).orElse(null);
		}
	}

	private String printedTitle() {
		Element container = Xhtml.first(page, "div.eli-main-title").orElse(page);
		List<Element> lines = container.select("p.oj-doc-ti, p.doc-ti, p.title-doc-first, p.title-doc-last");
		return lines.stream().map(Xhtml::words).filter(line -> !line.isEmpty() && !NOT_TITLE.matcher(line).matches())
				.takeWhile(line -> !line.matches("ANNEX(?:E|ES)?\\b.*")).distinct().limit(6)
				.collect(Collectors.joining(" "));
	}

	private String languageOfJournal() {
		String code = Xhtml.first(page, "p.oj-hd-lg, p.hd-lg").map(Xhtml::words).orElse("");
		if (code.isEmpty()) {
			code = Xhtml.first(page, "html").map(html -> html.attr("lang") + html.attr("xml:lang")).orElse("");
		}
		return code.length() < 2 ? "" : code.substring(0, 2).toLowerCase(Locale.ROOT);
	}

	/** Capitals of the first words become what people write; abbreviations in brackets stay. */
	private static String sentenceCase(String printed) {
		StringBuilder text = new StringBuilder();
		for (String word : printed.split(" ")) {
			boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
					&& !word.equals(word.toLowerCase(Locale.ROOT)) && Character.isLetter(word.charAt(0))
					&& !word.matches(".*\\d.*");
			String lower = word.toLowerCase(Locale.ROOT);
			text.append(text.isEmpty() ? "" : " ");
			text.append(!capitals ? word
					: SMALL.contains(lower) ? lower
							: lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
		}
		return text.toString();
	}

	boolean isConsolidated() {
		return consolidated;
	}

	/** Of the act, without the day of a consolidated text; empty if not found. */
	String celex() {
		return celex;
	}

	/** BCP 47 tag; empty if not found. */
	String language() {
		return language;
	}

	String title() {
		return title;
	}

	/** As printed: 2024/1760. */
	String number() {
		return number;
	}

	InstrumentKind kind() {
		return switch (celex.length() < 6 ? ' ' : celex.charAt(5)) {
		case 'L' -> InstrumentKind.DIRECTIVE;
		case 'R' -> InstrumentKind.REGULATION;
		case 'D' -> InstrumentKind.DECISION;
		case 'H' -> InstrumentKind.RECOMMENDATION;
		default -> InstrumentKind.OTHER;
		};
	}

	/** European Legislation Identifier, from the page or formed from the number of an act that is not delegated. */
	Optional<String> eli() {
		for (Element link : page.select("p.oj-doc-end, p.oj-note, a[href*=/eli/]")) {
			Matcher matcher = ELI.matcher(link.hasAttr("href") ? link.attr("href") : link.text());
			if (matcher.find() && matcher.group().contains(celex.substring(1, 5) + '/')
					&& matcher.group().endsWith("/" + Integer.parseInt(celex.substring(6, 10)) + "/oj")) {
				return Optional.of(matcher.group());
			}
		}
		String kind = switch (kind()) {
		case DIRECTIVE -> "dir";
		case REGULATION -> "reg";
		case DECISION -> "dec";
		default -> "";
		};
		boolean ordinary = !title.matches("(?i).*\\b(?:delegated|implementing|délégué|exécution)\\b.*");
		return kind.isEmpty() || !ordinary ? Optional.empty()
				: Optional.of("http://data.europa.eu/eli/%s/%s/%d/oj".formatted(kind, celex.substring(1, 5),
						Integer.parseInt(celex.substring(6, 10))));
	}

	Optional<PartialDate> adopted() {
		String[] months = DateFormatSymbols.getInstance(Locale.forLanguageTag(language)).getMonths();
		Matcher matcher = WRITTEN_DATE.matcher(title);
		while (matcher.find()) {
			for (int month = 0; month < 12; month++) {
				if (months[month].equalsIgnoreCase(matcher.group(2))) {
					return toDate(matcher.group(1), Integer.toString(month + 1), matcher.group(3));
				}
			}
		}
		return Optional.empty();
	}

	Optional<PartialDate> published() {
		return Xhtml.first(page, "p.oj-hd-date, p.hd-date, p.title-doc-oj-reference").map(Xhtml::words)
				.flatMap(EuropeanHeader::date);
	}

	/** OJ L, 2024/1760, 5.7.2024 or as a consolidated text prints it. */
	String gazette() {
		Optional<String> printed = Xhtml.first(page, "p.title-doc-oj-reference").map(Xhtml::words);
		if (printed.isPresent()) {
			return printed.get().replaceAll("^\\(|\\)$", "");
		}
		String unique = Xhtml.first(page, "p.oj-hd-uniq, p.oj-hd-oj, p.hd-oj").map(Xhtml::words).orElse("");
		String day = Xhtml.first(page, "p.oj-hd-date, p.hd-date").map(Xhtml::words).orElse("");
		String series = Xhtml.first(page, "p.oj-hd-coll").map(Xhtml::words)
				.filter(words -> words.matches(".*(?:^|\\s)C(?:\\s|$).*")).isPresent() ? "C" : "L";
		return unique.isEmpty() && day.isEmpty() ? ""
				: unique.startsWith("L ") ? "OJ " + unique + ", " + day : "OJ " + series + ", " + unique + ", " + day;
	}

	/** The day whose state a consolidated text shows; else the day of publication. */
	Optional<PartialDate> state() {
		return Optional.ofNullable(state).or(this::published).or(this::adopted);
	}

	/** The acts that a consolidated text lists as having changed it. */
	List<Amendment> amendments() {
		return page.select("tr:has(p.arrow)").stream().filter(row -> !Xhtml.words(row).startsWith("►B"))
				.map(EuropeanHeader::amendment).toList();
	}

	private static Amendment amendment(Element row) {
		Amendment amendment = LawFactory.eINSTANCE.createAmendment();
		String printed = Xhtml.words(row);
		amendment.setAsPrinted(printed);
		amendment.setKind(printed.startsWith("►C") ? AmendmentKind.OTHER : AmendmentKind.AMENDED);
		Xhtml.first(row, "p.arrow a[title]").map(link -> link.attr("title")).ifPresent(amendment::setActNumber);
		String last = Optional.ofNullable(row.select("p.toc-2").last()).map(Xhtml::words).orElse(printed);
		date(last).ifPresent(amendment::setDate);
		return amendment;
	}

	private static Optional<PartialDate> date(String text) {
		Matcher matcher = DATE.matcher(text);
		return matcher.find() ? toDate(matcher.group(1), matcher.group(2), matcher.group(3)) : Optional.empty();
	}

	private static Optional<PartialDate> toDate(String day, String month, String year) {
		try {
			return Optional
					.of(PartialDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
