/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a line of a transcript: a time stamp, a label of a speaker, or both in any order.
 *
 * @param label      as printed; {@code null} if the line begins with none
 * @param time       offset of the time stamp in the text; -1 if there is none
 * @param timeLength of the time stamp with its brackets
 * @param millis     what the time stamp says
 */
record TranscriptLine(String label, int time, int timeLength, long millis) {

	static final String TIME = "(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})(?:[.,-](\\d{1,3}))?";
	private static final String ANY_TIME = "(\\[" + TIME + "\\]|\\(" + TIME + "\\)|#" + TIME + "#|" + TIME + ")";
	private static final String WORD = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’-]*";
	private static final String NAME = "(" + WORD + "(?:[ ]" + WORD + "){0,3}(?:[ ]?\\([^():\\n\\d]{1,30}\\))?)";
	/** Markdown marks labels by stars. */
	private static final String STARS = "(?:\\*\\*|__)?";
	private static final String BEFORE = "[ \\t]*(?:[-–][ \\t]+)?";

	/** {@code [00:12:31] Ayşe Demir: ...} */
	private static final Pattern TIME_LABEL = Pattern
			.compile(BEFORE + "(?:" + ANY_TIME + "[ \\t]*)?" + STARS + NAME + "[ ]?" + STARS + ":" + STARS + "(?=\\s|$)");
	/** {@code Ayşe Demir [00:12:31]: ...}, {@code Ayşe Demir 00:12:31} alone on its line. */
	private static final Pattern LABEL_TIME = Pattern
			.compile(BEFORE + STARS + NAME + STARS + "[ \\t]+" + ANY_TIME + "[ \\t]*(?::(?=\\s|$)|$)");
	/** {@code [00:12:31] ...} */
	private static final Pattern TIME_ONLY = Pattern.compile(BEFORE + ANY_TIME + "(?=\\s|$)");

	/** Groups of one {@link #ANY_TIME}: the whole, then four for each of its forms. */
	private static final int TIME_GROUPS = 17;

	/** What heads a paragraph but is nobody who speaks. In lower case of Turkish and of the root locale. */
	private static final Set<String> HEADINGS = Set.of(("not notlar dipnot örnek örneğin örnekler kaynak kaynakça kaynaklar "
			+ "tarih saat süre yer konu başlık adres telefon tel faks e-posta eposta web internet özet sonuç sonuçlar "
			+ "dikkat önemli uyarı ek ekler tablo şekil grafik resim madde bölüm fıkra bent amaç yöntem giriş tanım "
			+ "açıklama kısaca yani ayrıca ancak çünkü mesela note notes nb ps example examples source sources date "
			+ "time duration place subject title address phone email e-mail summary conclusion conclusions important "
			+ "warning annex appendix table figure chart picture article section chapter purpose method introduction "
			+ "definition explanation http https").split(" "));

	/** @param start offset of the line in the text, for {@link #time()} */
	static TranscriptLine of(String line, int start) {
		Matcher first = TIME_LABEL.matcher(line);
		if (first.lookingAt() && isName(first.group(TIME_GROUPS + 1))) {
			return of(start, first, 1, first.group(TIME_GROUPS + 1));
		}
		Matcher second = LABEL_TIME.matcher(line);
		if (second.lookingAt() && isName(second.group(1)) && (line.indexOf(':', second.end(2)) >= 0
				|| second.end() == line.length())) {
			return of(start, second, 2, second.group(1));
		}
		Matcher third = TIME_ONLY.matcher(line);
		if (third.lookingAt() && (isBracketed(third.group(1)) || third.group(1).chars().filter(c -> c == ':').count() == 2)) {
			return of(start, third, 1, null);
		}
		return new TranscriptLine(null, -1, 0, 0);
	}

	private static TranscriptLine of(int start, Matcher matcher, int group, String label) {
		if (matcher.group(group) == null) {
			return new TranscriptLine(label, -1, 0, 0);
		}
		for (int form = group + 1; form < group + TIME_GROUPS; form += 4) {
			if (matcher.group(form + 1) != null) {
				long millis = millis(matcher.group(form), matcher.group(form + 1), matcher.group(form + 2),
						matcher.group(form + 3));
				return millis < 0 ? new TranscriptLine(label, -1, 0, 0)
						: new TranscriptLine(label, start + matcher.start(group), matcher.group(group).length(), millis);
			}
		}
		throw new IllegalStateException(matcher.group());
	}

	private static boolean isBracketed(String time) {
		return !Character.isDigit(time.charAt(0));
	}

	private static boolean isName(String label) {
		if (label.chars().noneMatch(Character::isLetter)) {
			return false;
		}
		String first = label.split("[ .(]", 2)[0];
		return !HEADINGS.contains(first.toLowerCase(Locale.of("tr"))) && !HEADINGS.contains(first.toLowerCase(Locale.ROOT));
	}

	boolean hasTime() {
		return time >= 0;
	}

	/**
	 * @param hours    may be {@code null}
	 * @param fraction of a second; may be {@code null}
	 * @return -1 if it is no time
	 */
	static long millis(String hours, String minutes, String seconds, String fraction) {
		long h = hours == null ? 0 : Long.parseLong(hours);
		long m = Long.parseLong(minutes);
		long s = Long.parseLong(seconds);
		if (s > 59 || hours != null && m > 59) {
			return -1;
		}
		return ((h * 60 + m) * 60 + s) * 1000 + (fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3)));
	}
}
