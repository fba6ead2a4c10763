/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;

/**
 * Text of BibTeX fields: accents, letters and signs of LaTeX become characters, braces and commands for the look go.
 * What is not known stays as it is written.
 */
final class Latex {

	/** Accent commands and the combining characters they stand for. */
	private static final Map<String, Character> ACCENTS = Map.ofEntries(Map.entry("\"", '\u0308'),
			Map.entry("'", '\u0301'), Map.entry("`", '\u0300'), Map.entry("^", '\u0302'), Map.entry("~", '\u0303'),
			Map.entry("=", '\u0304'), Map.entry(".", '\u0307'), Map.entry("c", '\u0327'), Map.entry("v", '\u030C'),
			Map.entry("u", '\u0306'), Map.entry("H", '\u030B'), Map.entry("k", '\u0328'), Map.entry("r", '\u030A'),
			Map.entry("d", '\u0323'), Map.entry("b", '\u0331'));
	private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("i", "ı"), Map.entry("j", "ȷ"),
			Map.entry("ss", "ß"), Map.entry("ae", "æ"), Map.entry("AE", "Æ"), Map.entry("oe", "œ"),
			Map.entry("OE", "Œ"), Map.entry("aa", "å"), Map.entry("AA", "Å"), Map.entry("o", "ø"), Map.entry("O", "Ø"),
			Map.entry("l", "ł"), Map.entry("L", "Ł"), Map.entry("dh", "ð"), Map.entry("DH", "Ð"), Map.entry("th", "þ"),
			Map.entry("TH", "Þ"), Map.entry("dj", "đ"), Map.entry("DJ", "Đ"), Map.entry("ng", "ŋ"),
			Map.entry("textendash", "–"), Map.entry("textemdash", "—"), Map.entry("textquoteleft", "‘"),
			Map.entry("textquoteright", "’"), Map.entry("textquotedblleft", "“"), Map.entry("textquotedblright", "”"),
			Map.entry("guillemotleft", "«"), Map.entry("guillemotright", "»"), Map.entry("ldots", "…"),
			Map.entry("dots", "…"), Map.entry("textellipsis", "…"), Map.entry("S", "§"), Map.entry("copyright", "©"),
			Map.entry("texttrademark", "™"), Map.entry("textregistered", "®"), Map.entry("pounds", "£"),
			Map.entry("euro", "€"), Map.entry("texteuro", "€"), Map.entry("textlira", "₺"),
			Map.entry("textasciitilde", "~"), Map.entry("textasciicircum", "^"), Map.entry("textbackslash", "\\"),
			Map.entry("textunderscore", "_"), Map.entry("textdegree", "°"), Map.entry("&", "&"), Map.entry("%", "%"),
			Map.entry("$", "$"), Map.entry("#", "#"), Map.entry("_", "_"), Map.entry("{", "{"), Map.entry("}", "}"),
			Map.entry(" ", " "), Map.entry(",", " "), Map.entry("-", ""), Map.entry("/", ""), Map.entry("@", ""));
	private static final Set<String> LOOK = Set.of("emph", "textit", "textbf", "textsc", "texttt", "textrm", "textsf",
			"textsl", "textup", "mbox", "url", "em", "it", "bf", "sc", "tt", "rm", "sf", "sl", "itshape", "bfseries",
			"scshape", "mkbibemph", "natexlab", "noopsort", "protect", "relax", "textsuperscript", "textsubscript",
			"nolinkurl", "path");
	private static final String SPECIAL = "\\{}$&#%_~^";

	private final String source;
	private final StringBuilder text = new StringBuilder();
	private int at;

	private Latex(String source) {
		this.source = source;
	}

	/** Characters in place of LaTeX, white space as single blanks. */
	static String decode(String source) {
		Latex latex = new Latex(source);
		latex.run();
		return Normalizer.normalize(latex.text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
	}

	/** As {@link #decode} for addresses, in which dashes and tildes are what they are. */
	static String decodeAddress(String source) {
		return source.replaceAll("\\\\(?:url|nolinkurl|path)\\b", "").replaceAll("\\\\([&%$#_~])", "$1")
				.replaceAll("[{}]", "").strip();
	}

	/** Escapes what LaTeX would read as a command; letters stay what they are, files are in UTF-8. */
	static String encode(String text) {
		StringBuilder latex = new StringBuilder(text.length() + 8);
		for (int i = 0; i < text.length(); i++) {
			char each = text.charAt(i);
			switch (each) {
			case '\\' -> latex.append("\\textbackslash{}");
			case '~' -> latex.append("\\textasciitilde{}");
			case '^' -> latex.append("\\textasciicircum{}");
			case '–' -> latex.append("--");
			case '—' -> latex.append("---");
			default -> {
				if (SPECIAL.indexOf(each) >= 0) {
					latex.append('\\');
				}
				latex.append(each);
			}
			}
		}
		return latex.toString();
	}

	private void run() {
		while (at < source.length()) {
			char each = source.charAt(at);
			switch (each) {
			case '\\' -> command();
			case '{', '}' -> at++;
			case '~' -> literal(" ", 1);
			case '-' -> dash();
			case '`' -> quote("``", "“", "‘");
			case '\'' -> quote("''", "”", "'");
			case '$' -> formula();
			default -> literal(String.valueOf(each), 1);
			}
		}
	}

	private void literal(String characters, int length) {
		text.append(characters);
		at += length;
	}

	private void dash() {
		if (source.startsWith("---", at)) {
			literal("—", 3);
		} else if (source.startsWith("--", at)) {
			literal("–", 2);
		} else {
			literal("-", 1);
		}
	}

	private void quote(String twice, String ifTwice, String ifOnce) {
		boolean isTwice = source.startsWith(twice, at);
		literal(isTwice ? ifTwice : ifOnce, isTwice ? 2 : 1);
	}

	/** Kept as it is written. */
	private void formula() {
		int end = source.indexOf('$', at + 1);
		literal(source.substring(at, end < 0 ? source.length() : end + 1), end < 0 ? source.length() - at : end + 1 - at);
	}

	private void command() {
		String name = name();
		if (ACCENTS.containsKey(name)) {
			accent(name);
		} else if (SIGNS.containsKey(name)) {
			text.append(SIGNS.get(name));
		} else if (!LOOK.contains(name)) {
			text.append('\\').append(name);
		}
	}

	/** The name of the command here, and the blanks that end it. */
	private String name() {
		int start = ++at;
		while (at < source.length() && isLetter(source.charAt(at))) {
			at++;
		}
		if (at > start) {
			String name = source.substring(start, at);
			skipBlanks();
			return name;
		}
		return at < source.length() ? source.substring(at, ++at) : "";
	}

	private void skipBlanks() {
		while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
			at++;
		}
	}

	private void accent(String name) {
		skipBlanks();
		String argument = argument();
		if (argument.isEmpty()) {
			return;
		}
		int first = argument.offsetByCodePoints(0, 1);
		String letter = argument.substring(0, first);
		if (letter.equals("ı") || letter.equals("ȷ")) { // TeX takes the dot off before it puts an accent on
			letter = letter.equals("ı") ? "i" : "j";
		}
		boolean dotted = name.equals(".") && (letter.equals("i") || letter.equals("j"));
		text.append(letter).append(dotted ? "" : ACCENTS.get(name)).append(argument.substring(first));
	}

	/** A group, a command or a character, decoded. */
	private String argument() {
		if (at >= source.length()) {
			return "";
		}
		int start = at;
		char first = source.charAt(at);
		if (first == '{') {
			int depth = 0;
			do {
				depth += source.charAt(at) == '{' ? 1 : source.charAt(at) == '}' ? -1 : 0;
				at++;
			} while (depth > 0 && at < source.length());
			return decode(source.substring(start, at));
		}
		if (first == '\\') {
			name();
			return decode(source.substring(start, at));
		}
		at = source.offsetByCodePoints(at, 1);
		return source.substring(start, at);
	}

	private static boolean isLetter(char each) {
		return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
	}
}
