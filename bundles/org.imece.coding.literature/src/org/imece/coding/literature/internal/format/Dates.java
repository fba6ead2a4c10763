/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imece.model.PartialDate;
import org.imece.model.PartialDate.Precision;
import org.imece.model.coding.LiteratureItem;

/** Dates as the formats write them. */
final class Dates {

	private static final Pattern NUMBERS = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[/T ].*)?");
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[4-9]\\d\\d|20\\d\\d)(?!\\d)");
	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
			"nov", "dec");
	private static final List<String> TURKISH = List.of("oca", "şub", "mar", "nis", "may", "haz", "tem", "ağu", "eyl",
			"eki", "kas", "ara");

	private Dates() {
	}

	/** 2019, 2019-05, 2019/5/12, with anything after a slash; empty for what is no such date. */
	static Optional<PartialDate> of(String text) {
		Matcher matcher = NUMBERS.matcher(text.strip());
		return matcher.matches() ? of(matcher.group(1), matcher.group(2), matcher.group(3)) : Optional.empty();
	}

	/** @param month a number or a name; {@code null} if unknown */
	static Optional<PartialDate> of(String year, String month, String day) {
		try {
			int y = Integer.parseInt(year.strip());
			Optional<Integer> m = month == null ? Optional.empty() : month(month);
			if (m.isEmpty()) {
				return month == null ? Optional.of(PartialDate.ofYear(y)) : Optional.empty();
			}
			return Optional.of(day == null ? PartialDate.ofMonth(y, m.get())
					: PartialDate.of(y, m.get(), Integer.parseInt(day.strip())));
		} catch (NumberFormatException | DateTimeException e) {
			return Optional.empty();
		}
	}

	/** A year within other words: c. 1998, 2019/2020, in print (2021). */
	static Optional<Integer> year(String text) {
		Matcher matcher = YEAR.matcher(text);
		return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
	}

	private static Optional<Integer> month(String text) {
		String month = text.strip();
		if (month.matches("\\d{1,2}")) {
			return Optional.of(Integer.valueOf(month));
		}
		String start = month.length() < 3 ? month : month.substring(0, 3);
		int index = MONTHS.indexOf(start.toLowerCase(Locale.ROOT));
		if (index < 0) {
			index = TURKISH.indexOf(start.toLowerCase(Locale.of("tr")));
		}
		return index < 0 ? Optional.empty() : Optional.of(index + 1);
	}

	/** Sets the year, and the whole date among the properties if more is known. */
	static void setIssued(LiteratureItem item, PartialDate date) {
		item.setYear(date.firstDay().getYear());
		if (date.precision() != Precision.YEAR) {
			item.getProperties().put(Extras.ISSUED, date.toString());
		}
	}

	/** The date of publication as exactly as it is known. */
	static Optional<PartialDate> issued(LiteratureItem item) {
		String exact = item.getProperties().get(Extras.ISSUED);
		Optional<PartialDate> date = exact == null ? Optional.empty() : of(exact);
		return date.filter(found -> item.getYear() == null || found.firstDay().getYear() == item.getYear())
				.or(() -> Optional.ofNullable(item.getYear()).map(PartialDate::ofYear));
	}
}
