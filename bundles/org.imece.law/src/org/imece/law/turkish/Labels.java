/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.turkish;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imece.model.law.ProvisionKind;

/** Recognises what Turkish acts print before a provision: divisions, articles, paragraphs, points. */
final class Labels {

	private static final String PREFIX = "(?:[Ee]k|EK|[Gg]eçici|GEÇİCİ|[Mm]ükerrer|MÜKERRER)";
	private static final String ANY_DASH = "[-\\u2010-\\u2015\\u2212\\u2500\\uFE58\\uFF0D]";
	private static final Pattern ARTICLE = Pattern.compile("^(?<label>(?<prefix>(?:" + PREFIX
			+ "\\s+)*)(?:Madde|MADDE)(?:\\s*(?<number>\\d+(?:\\s*/\\s*\\p{L}(?!\\p{L}))?(?:" + ANY_DASH
			+ "\\p{L}(?=\\s*" + ANY_DASH + "))?(?:" + ANY_DASH + "\\d+(?=\\s*" + ANY_DASH + "))?))?)\\s*(?<dash>[.:]?\\s*"
			+ ANY_DASH + "+|[.:](?!\\d)|(?=\\())?\\s*(?<rest>.*)$", Pattern.DOTALL);
	private static final Pattern PREFIX_ONLY = Pattern.compile("(?:^|\\s)(?:" + PREFIX
			+ "(?:\\s+(?:Madde|MADDE))?|Madde|MADDE)$");
	private static final String DIVISION_WORD = "(?:KİTAP|KISIM|BÖLÜM|AYIRIM|AYRIM|FASIL|BAP|Kitap|Kısım|Bölüm|Ayırım|Ayrım|Fasıl|Bap)";
	private static final Pattern DIVISION = Pattern.compile("^(?<ordinal>(?:[\\p{Lu}][\\p{L}]*\\s)?[\\p{L}]+(?:[iıuüİIUÜ]N[CÇ][IİUÜ]|"
			+ "[NnİIUÜiıuü][cC][iıuüİIUÜ])|[IVXLC]+|\\d+)\\.?\\s+(?<word>" + DIVISION_WORD
			+ ")(?<rest>\\s*[:\\u2013\\u2014(-].*)?$",
			Pattern.DOTALL);
	private static final Map<String, ProvisionKind> DIVISIONS = Map.of("kitap", ProvisionKind.BOOK, "bap",
			ProvisionKind.TITLE, "kısım", ProvisionKind.PART, "bölüm", ProvisionKind.CHAPTER, "fasıl",
			ProvisionKind.SECTION, "ayırım", ProvisionKind.SUBSECTION, "ayrım", ProvisionKind.SUBSECTION);
	private static final List<String> ONES = List.of("", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz",
			"dokuz");
	private static final List<String> TENS = List.of("", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş");
	private static final Locale TURKISH = Locale.of("tr", "TR");

	private static final Pattern PARAGRAPH = Pattern.compile("^(?<label>\\((?<value>\\d{1,3})\\))\\s*(?<rest>.*)$",
			Pattern.DOTALL);
	private static final List<ItemForm> ITEMS = List.of( //
			new ItemForm(Style.ROMAN, "\\(?(?<value>ii{1,2}|iv|vi{1,3}|ix|xi{1,3})\\)"),
			new ItemForm(Style.DOUBLE, "\\(?(?<value>([a-zçğıöşü])\\3)\\)"),
			new ItemForm(Style.LETTER, "\\(?(?<value>[a-zçğıöşü])\\)"),
			new ItemForm(Style.CAPITAL, "\\(?(?<value>[A-ZÇĞİÖŞÜ](?:-[A-ZÇĞİÖŞÜ])?)\\)"),
			new ItemForm(Style.NUMBER, "(?<value>\\d{1,3}(?:-\\d{1,3})?)\\)"),
			new ItemForm(Style.NUMBER_DOT, "(?<value>\\d{1,3})(?:\\.(?!\\d)|\\s*[\\u2013\\u2014-](?=\\s))"),
			new ItemForm(Style.LETTER_DOT, "(?<value>[a-zçğıöşü])\\.(?=\\s+[A-ZÇĞİÖŞÜ])"),
			new ItemForm(Style.DASH, "(?<value>[\\u2013\\u2014\\u2022\\u00B7-])(?=\\s+\\p{L})"));

	/** How the points of one level are counted. */
	enum Style {
		LETTER, LETTER_DOT, CAPITAL, NUMBER, NUMBER_DOT, DOUBLE, ROMAN, DASH
	}

	/** The label of an article and what stands behind it in the same block. */
	record ArticleLabel(ProvisionKind kind, String number, String label, String dash, String rest) {
	}

	/** The label of a paragraph or point and what stands behind it. */
	record Item(Style style, String value, String label, String rest) {
	}

	/** The label of a division. */
	record Division(ProvisionKind kind, String value, String label, String heading) {
	}

	private record ItemForm(Style style, Pattern pattern) {
		ItemForm(Style style, String label) {
			this(style, Pattern.compile("^(?<label>" + label + ")\\s*(?<rest>.*)$", Pattern.DOTALL));
		}
	}

	private Labels() {
	}

	static Optional<ArticleLabel> article(String block) {
		Matcher matcher = ARTICLE.matcher(block);
		if (!matcher.matches() || matcher.group("number") == null && matcher.group("prefix").isEmpty()) {
			return Optional.empty();
		}
		String dash = matcher.group("dash");
		String rest = matcher.group("rest");
		if (dash == null && !rest.isEmpty()) {
			return Optional.empty();
		}
		String number = matcher.group("number") == null ? "" : matcher.group("number").replaceAll("\\s", "");
		return Optional.of(new ArticleLabel(kind(matcher.group("prefix")), number,
				matcher.group("label").strip().replaceAll("\\s+", " "), mark(dash, rest), rest));
	}

	private static String mark(String dash, String rest) {
		return dash == null ? "" : dash.isEmpty() ? "(" : dash.strip();
	}

	private static ProvisionKind kind(String prefix) {
		String words = prefix.toLowerCase(TURKISH);
		if (words.contains("mükerrer")) {
			return ProvisionKind.REPEATED_ARTICLE;
		}
		boolean additional = words.contains("ek");
		if (words.contains("geçici")) {
			return additional ? ProvisionKind.ADDITIONAL_PROVISIONAL_ARTICLE : ProvisionKind.PROVISIONAL_ARTICLE;
		}
		return additional ? ProvisionKind.ADDITIONAL_ARTICLE : ProvisionKind.ARTICLE;
	}

	/** Whether a line stops in the middle of the label of an article. */
	static boolean endsWithArticlePrefix(String line) {
		return PREFIX_ONLY.matcher(line).find();
	}

	static boolean isDivision(String block) {
		return division(block).isPresent();
	}

	static Optional<Division> division(String block) {
		Matcher matcher = DIVISION.matcher(block);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String value = ordinal(matcher.group("ordinal"));
		if (value.isEmpty()) {
			return Optional.empty();
		}
		String rest = matcher.group("rest") == null ? "" : matcher.group("rest").strip();
		String label = block.substring(0, block.length() - rest.length()).strip();
		return Optional.of(new Division(DIVISIONS.get(matcher.group("word").toLowerCase(TURKISH)), value, label,
				rest.replaceFirst("^[:\\u2013\\u2014-]\\s*", "")));
	}

	/** BİRİNCİ is 1, ON İKİNCİ and ONİKİNCİ are 12, SON is no number; figures stay as they are. */
	static String ordinal(String words) {
		if (words.matches("[IVXLC]+|\\d+")) {
			return words;
		}
		String word = words.toLowerCase(TURKISH).replace(" ", "").replaceFirst("(?:n[cç]|[cç])[iıuü]$", "");
		if (word.equals("il")) {
			return "1";
		}
		for (int ten = TENS.size() - 1; ten >= 0; ten--) {
			if (word.startsWith(TENS.get(ten))) {
				String rest = word.substring(TENS.get(ten).length());
				for (int one = ONES.size() - 1; one >= 0; one--) {
					if (isOrdinalStem(rest, ONES.get(one)) && ten * 10 + one > 0) {
						return Integer.toString(ten * 10 + one);
					}
				}
			}
		}
		return "";
	}

	/** The stem may end in a vowel of its own: üç-ün-cü, dörd-ün-cü, bir-in-ci. */
	private static boolean isOrdinalStem(String word, String number) {
		String stem = number.equals("dört") ? "dörd" : number;
		return word.equals(number) || word.startsWith(stem) && !stem.isEmpty() && word.length() <= stem.length() + 1
				|| stem.isEmpty() && word.length() <= 1;
	}

	/** The label of a numbered paragraph: (1). */
	static Optional<Item> paragraph(String block) {
		Matcher matcher = PARAGRAPH.matcher(block);
		return matcher.matches()
				? Optional.of(new Item(Style.NUMBER, matcher.group("value"), matcher.group("label"),
						matcher.group("rest")))
				: Optional.empty();
	}

	/** The label of a point at any level. */
	static Optional<Item> point(String block) {
		for (ItemForm form : ITEMS) {
			Matcher matcher = form.pattern.matcher(block);
			if (matcher.matches() && !isCitation(matcher.group("rest"))) {
				return Optional.of(new Item(form.style, matcher.group("value"), matcher.group("label").strip(),
						matcher.group("rest")));
			}
		}
		return Optional.empty();
	}

	/** Whether a block begins with the label of a paragraph or point. */
	static boolean isItem(String block) {
		return paragraph(block).filter(item -> !isCitation(item.rest())).isPresent() || point(block).isPresent();
	}

	/** "(a) bendinde" and "(1) numaralı bent" are no labels but the wrapped rest of a sentence. */
	private static boolean isCitation(String rest) {
		return rest.matches("(?s)(?:numaralı|no\\.?lu|sayılı|bend|bent|alt bend|fıkra|inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü|ve \\(|ila |ilâ |veya \\().*")
				|| rest.matches("(?s)^(?:[IiİıOoUuÜü]?[Nn][Cc][ıiuüIİUÜ])\\b.*");
	}
}
