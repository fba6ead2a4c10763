/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imece.model.PartialDate;

/**
 * Dates of any precision as people write them: {@code 2019}, {@code 10.2019}, {@code 17.10.2019}; ISO forms are
 * understood too.
 *
 * @since 0.1
 */
public final class PartialDates {

	private static final Pattern LOCAL = Pattern.compile("(?:(?:(\\d{1,2})[./])?(\\d{1,2})[./])?(\\d{4})");

	private PartialDates() {
	}

	/** Empty for {@code null}. */
	public static String format(PartialDate date) {
		if (date == null) {
			return "";
		}
		String pattern = switch (date.precision()) {
		case YEAR -> "yyyy";
		case MONTH -> "MM.yyyy";
		case DAY -> "dd.MM.yyyy";
		};
		return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date.firstDay());
	}

	/** @throws DateTimeException if the text is no date */
	public static PartialDate parse(String text) {
		String stripped = text.strip();
		Matcher matcher = LOCAL.matcher(stripped);
		if (!matcher.matches()) {
			return PartialDate.valueOf(stripped);
		}
		int year = Integer.parseInt(matcher.group(3));
		if (matcher.group(2) == null) {
			return PartialDate.ofYear(year);
		}
		int month = Integer.parseInt(matcher.group(2));
		return matcher.group(1) == null ? PartialDate.ofMonth(year, month)
				: PartialDate.of(year, month, Integer.parseInt(matcher.group(1)));
	}
}
