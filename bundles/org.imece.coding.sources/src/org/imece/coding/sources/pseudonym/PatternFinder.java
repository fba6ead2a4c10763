/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;


/** Finds numbers and addresses that lead to somebody, by what they look like and by their checksums. */
final class PatternFinder {

	private static final String BEFORE = "(?<![\\p{L}\\d@._+-])";
	private static final String AFTER = "(?![\\p{L}\\d@_])";
	private static final Pattern EMAIL = Pattern
			.compile("(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,5}(?![\\p{L}\\d])");
	private static final Pattern IBAN = Pattern.compile("(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?:[ ]?[A-Z0-9]){11,30}" + AFTER);
	private static final Pattern NATIONAL_ID = Pattern.compile(BEFORE + "[1-9]\\d{10}" + AFTER);
	/** With +90, 0090 or 0 before the area code, or of a mobile telephone. */
	private static final Pattern PHONE_TR = Pattern.compile(BEFORE
			+ "(?:(?:\\+|00)90[ .-]?|0[ .-]?)?\\(?(?:0?[2-5]\\d{2})\\)?[ .-]?\\d{3}[ .-]?\\d{2}[ .-]?\\d{2}(?!\\d)");
	private static final Pattern PHONE = Pattern
			.compile(BEFORE + "(?:\\+|00)[1-9]\\d{0,2}(?:[ .-]?\\(?\\d{1,4}\\)?){2,6}(?!\\d)");
	private static final Pattern PLATE = Pattern.compile(
			BEFORE + "(?:0[1-9]|[1-7]\\d|8[01]) ?(?:[A-Z] ?\\d{4}|[A-Z]{2} ?\\d{3,4}|[A-Z]{3} ?\\d{2,3})" + AFTER);
	private static final int MIN_PHONE = 9;
	private static final int MAX_PHONE = 15;

	private PatternFinder() {
	}

	static List<Found> find(String text) {
		List<Found> found = new ArrayList<>();
		collect(EMAIL.matcher(text), NameKind.EMAIL, found);
		Matcher iban = IBAN.matcher(text);
		while (iban.find()) {
			int end = longestIban(text, iban.start(), iban.end());
			if (end > 0) {
				found.add(new Found(iban.start(), end, NameKind.IBAN, true));
			}
		}
		Matcher id = NATIONAL_ID.matcher(text);
		while (id.find()) {
			if (Checksums.isNationalId(id.group())) {
				add(new Found(id.start(), id.end(), NameKind.NATIONAL_ID, true), found);
			}
		}
		for (Pattern pattern : List.of(PHONE_TR, PHONE)) {
			Matcher phone = pattern.matcher(text);
			while (phone.find()) {
				if (isPhone(phone.group())) {
					add(new Found(phone.start(), phone.end(), NameKind.PHONE, true), found);
				}
			}
		}
		Matcher plate = PLATE.matcher(text);
		while (plate.find()) {
			add(new Found(plate.start(), plate.end(), NameKind.PLATE, false), found);
		}
		return found;
	}

	private static void collect(Matcher matcher, NameKind kind, List<Found> found) {
		while (matcher.find()) {
			found.add(new Found(matcher.start(), matcher.end(), kind, true));
		}
	}

	/** Letters behind the number may look as if they were part of it. */
	private static int longestIban(String text, int start, int end) {
		for (int last = end; last > start + 14; last--) {
			if (text.charAt(last - 1) != ' ' && Checksums.isIban(text.substring(start, last).replace(" ", ""))) {
				return last;
			}
		}
		return -1;
	}

	/** Ten digits without anything before them are a telephone only if they are those of a mobile one. */
	private static boolean isPhone(String number) {
		String digits = number.replaceAll("\\D", "");
		if (digits.length() < MIN_PHONE || digits.length() > MAX_PHONE) {
			return false;
		}
		return number.startsWith("+") || number.startsWith("0") || number.startsWith("(0") || digits.startsWith("5");
	}

	private static void add(Found one, List<Found> found) {
		if (found.stream().noneMatch(one::overlaps)) {
			found.add(one);
		}
	}
}
