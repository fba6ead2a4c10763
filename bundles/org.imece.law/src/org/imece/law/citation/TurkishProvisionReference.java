/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imece.law.LawKeys;
import org.imece.model.law.ProvisionKind;

/**
 * The part of a Turkish citation that names provisions, long ("10 uncu maddesinin birinci fıkrasının (a) bendi") or
 * short ("m. 10/1-a"). A list or a range of articles gives one reference for each item of the list.
 *
 * @param lastPath last article of a range; empty if it is none
 */
record TurkishProvisionReference(int start, int end, String path, String lastPath) {

	private static final String ARTICLE_NUMBER = "\\d{1,4}(?:/\\p{Lu}(?!\\p{L}))?";
	private static final String ORDINAL_ENDING = "(?:\\s*(?:\\.|[’']?(?:[ıiuü]?n[cç][ıiuü]))(?!\\p{L}))";
	private static final String PREFIX = "(?<![\\p{L}])(?:(?<prefix>[Ee]k\\s+[Gg]eçici|[Gg]eçici|[Ee]k|[Mm]ükerrer)\\s+)?";
	private static final String SEPARATOR = "\\s*(?:,|ve|ile|veya|ilâ|ila|[-–])\\s*";
	private static final String INNER = "(?:\\s+(?:\\((?<numberedParagraph>\\d{1,2})\\)\\s+(?:numaralı|no\\.?lu)\\s+fıkra|(?<paragraph>" + TurkishOrdinals.PATTERN
			+ "|\\d{1,2}(?=\\s*(?:\\.|[ıiuü]?n[cç][ıiuü])))" + ORDINAL_ENDING + "?(?:\\s*(?:,|ve|ile|ilâ|ila)\\s*" + TurkishOrdinals.PATTERN + ")*\\s+fıkra)\\p{Ll}*)?"
			+ "(?:\\s+\\((?<point>\\p{L}{1,2}|\\d{1,2})\\)(?:\\s*(?:,|ve|ile|veya|ilâ|ila)\\s*\\(\\p{L}{1,2}\\))*(?:\\s+numaralı)?\\s+ben[dt]\\p{Ll}*)?"
			+ "(?:\\s+\\((?<subpoint>\\p{L}{1,2}|\\d{1,2})\\)(?:\\s+numaralı)?\\s+alt\\s+ben[dt]\\p{Ll}*)?"
			+ "(?:\\s+(?<sentence>" + TurkishOrdinals.PATTERN + ")\\s+cümle\\p{Ll}*)?";
	private static final Pattern LONG = Pattern.compile(PREFIX + "(?<numbers>" + ARTICLE_NUMBER + ORDINAL_ENDING + "?(?:" + SEPARATOR
			+ ARTICLE_NUMBER + ORDINAL_ENDING + "?)*)\\s*[Mm]adde\\p{Ll}*" + INNER);
	private static final Pattern SHORT = Pattern.compile(PREFIX
			+ "(?<![\\p{L}])(?:m(?:d|ad)?\\.|[Mm]adde|m(?=\\s?\\d))\\s*(?<number>" + ARTICLE_NUMBER
			+ ")(?:/(?<paragraph>\\d{1,2}))?(?:\\s?-\\s?(?<point>\\p{Ll}{1,2}|\\d{1,2})(?!\\p{L}))?(?:-(?<subpoint>\\d{1,2}))?(?:\\s+vd\\.?)?");
	private static final Pattern INNER_ALONE = Pattern.compile(INNER);
	private static final Pattern ITEM = Pattern.compile("(" + ARTICLE_NUMBER + ")" + ORDINAL_ENDING + "?(" + SEPARATOR + ")?");
	private static final Pattern BEFORE = Pattern.compile("\\G[’'´]?[\\s,]{0,2}(?=.)");
	private static final Pattern CHAIN = Pattern.compile("\\G\\s*(?:,|ve|ile|veya)\\s+");

	/** References right behind an act, and those chained to them: "61 inci maddesi ile 79 uncu maddesi". */
	static List<TurkishProvisionReference> following(String text, int from) {
		List<TurkishProvisionReference> references = new ArrayList<>();
		Matcher before = BEFORE.matcher(text);
		int at = before.find(from) ? before.end() : from;
		while (true) {
			List<TurkishProvisionReference> next = at(text, at);
			if (next.isEmpty()) {
				return references;
			}
			references.addAll(next);
			Matcher chain = CHAIN.matcher(text);
			if (!chain.find(next.getLast().end)) {
				return references;
			}
			at = chain.end();
		}
	}

	private static List<TurkishProvisionReference> at(String text, int from) {
		for (Pattern pattern : List.of(LONG, SHORT)) {
			Matcher matcher = pattern.matcher(text).region(Math.min(from, text.length()), text.length())
					.useTransparentBounds(true);
			if (matcher.lookingAt()) {
				return read(matcher, pattern);
			}
		}
		return List.of();
	}

	/** All references of a text. */
	static List<TurkishProvisionReference> all(String text) {
		List<TurkishProvisionReference> references = new ArrayList<>();
		for (Pattern pattern : List.of(LONG, SHORT)) {
			Matcher matcher = pattern.matcher(text);
			while (matcher.find()) {
				references.addAll(read(matcher, pattern));
			}
		}
		return references;
	}

	/** A paragraph or point right behind "bu maddenin". */
	static List<TurkishProvisionReference> within(String text, int from, String article) {
		Matcher matcher = INNER_ALONE.matcher(text).region(from, text.length());
		if (!matcher.lookingAt() || matcher.end() == matcher.start()) {
			return List.of();
		}
		return List.of(new TurkishProvisionReference(from, matcher.end(), inner(article, matcher, INNER_ALONE), ""));
	}

	private static List<TurkishProvisionReference> read(Matcher matcher, Pattern pattern) {
		ProvisionKind kind = kind(matcher.group("prefix"));
		if (pattern == SHORT) {
			String path = inner(LawKeys.step(kind, matcher.group("number")), matcher, pattern);
			return List.of(new TurkishProvisionReference(matcher.start(), matcher.end(), path, ""));
		}
		return items(matcher, kind);
	}

	private static List<TurkishProvisionReference> items(Matcher matcher, ProvisionKind kind) {
		List<TurkishProvisionReference> references = new ArrayList<>();
		int offset = matcher.start("numbers");
		Matcher item = ITEM.matcher(matcher.group("numbers"));
		int start = matcher.start();
		while (item.find()) {
			boolean range = item.group(2) != null && item.group(2).strip().matches("ilâ|ila|-|–");
			String path = LawKeys.step(kind, item.group(1));
			String last = "";
			if (range && item.find()) {
				last = LawKeys.step(kind, item.group(1));
			}
			boolean end = item.end() >= matcher.group("numbers").length();
			if (end && last.isEmpty()) {
				path = inner(path, matcher, LONG);
			}
			references.add(new TurkishProvisionReference(start, end ? matcher.end() : offset + item.end(), path, last));
			start = offset + item.end();
		}
		return references;
	}

	private static String inner(String path, Matcher matcher, Pattern pattern) {
		String result = path;
		String paragraph = matcher.group("paragraph");
		if (paragraph == null && pattern != SHORT) {
			paragraph = matcher.group("numberedParagraph");
		}
		if (paragraph != null) {
			result = LawKeys.join(result, LawKeys.step(ProvisionKind.PARAGRAPH, TurkishOrdinals.value(paragraph)));
		}
		if (matcher.group("point") != null) {
			result = LawKeys.join(result, LawKeys.step(ProvisionKind.POINT, matcher.group("point")));
		}
		if (matcher.group("subpoint") != null) {
			result = LawKeys.join(result, LawKeys.step(ProvisionKind.SUBPOINT, matcher.group("subpoint")));
		}
		return result;
	}

	private static ProvisionKind kind(String prefix) {
		if (prefix == null) {
			return ProvisionKind.ARTICLE;
		}
		return switch (Character.toLowerCase(prefix.charAt(0))) {
		case 'g' -> ProvisionKind.PROVISIONAL_ARTICLE;
		case 'm' -> ProvisionKind.REPEATED_ARTICLE;
		default -> prefix.contains("eçici") ? ProvisionKind.ADDITIONAL_PROVISIONAL_ARTICLE
				: ProvisionKind.ADDITIONAL_ARTICLE;
		};
	}
}
