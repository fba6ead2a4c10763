/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.imece.core.text.Folding;
import org.imece.model.PartialDate;

/** Reads what people and spreadsheets write into cells: Turkish first, ISO and English where they cannot be confused. */
final class CellValues {

	private static final List<Locale> LANGUAGES = List.of(Locale.of("tr"), Locale.ENGLISH);
	/** Day first, as everywhere in Türkiye and Europe; the parts may be parted by a full stop, slash or hyphen. */
	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s*([./-])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4})");
	private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
	private static final Pattern IN_WORDS = Pattern.compile("(?:(\\d{1,2})\\.?\\s+)?(\\p{L}+)\\s+(\\d{4})");
	private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
	/** 1.250 and 1 250 (Turkish), 1,250 (English); groups of three only, so that 1,5 is not read as 15. */
	private static final Pattern WHOLE = Pattern.compile("\\d{1,9}|\\d{1,3}([. ,\u202F'])\\d{3}(\\1\\d{3})?");
	private static final Pattern ZERO_DECIMALS = Pattern.compile("[.,]0{1,2}$");

	private CellValues() {
	}

	/** @return empty if the text is no date of the calendar in a known form */
	static Optional<PartialDate> date(String text) {
		String date = TIME.matcher(text.strip()).replaceFirst("");
		try {
			Matcher day = DAY_FIRST.matcher(date);
			if (day.matches()) {
				return Optional.of(PartialDate.of(number(day.group(4)), number(day.group(3)), number(day.group(1))));
			}
			Matcher month = MONTH_FIRST.matcher(date);
			if (month.matches()) {
				return Optional.of(PartialDate.ofMonth(number(month.group(2)), number(month.group(1))));
			}
			Matcher words = IN_WORDS.matcher(date);
			if (words.matches()) {
				return month(words.group(2)).map(found -> words.group(1) == null
						? PartialDate.ofMonth(number(words.group(3)), found.getValue())
						: PartialDate.of(LocalDate.of(number(words.group(3)), found, number(words.group(1)))));
			}
			return Optional.of(PartialDate.valueOf(date));
		} catch (DateTimeException e) {
			return Optional.empty(); // the caller keeps the text and says so
		}
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	private static Optional<Month> month(String name) {
		String fold = Folding.fold(name);
		return Stream.of(Month.values()).filter(month -> LANGUAGES.stream()
				.anyMatch(language -> Stream.of(TextStyle.FULL_STANDALONE, TextStyle.FULL, TextStyle.SHORT)
						.anyMatch(style -> Folding.fold(month.getDisplayName(style, language)).equals(fold))))
				.findFirst();
	}

	/** A count; empty if the text is none, or an approximate one. */
	static Optional<Integer> count(String text) {
		String number = text.strip();
		if (!WHOLE.matcher(number).matches()) {
			number = ZERO_DECIMALS.matcher(number).replaceFirst("");
		}
		return WHOLE.matcher(number).matches() ? Optional.of(Integer.valueOf(number.replaceAll("\\D", "")))
				: Optional.empty();
	}

	/** Degrees, with a decimal comma or point; empty if the text is none. */
	static Optional<Double> degrees(String text) {
		String number = text.strip().replace(',', '.').replaceAll("\\s*°$", "");
		return number.matches("-?\\d{1,3}(\\.\\d+)?") ? Optional.of(Double.valueOf(number)) : Optional.empty();
	}

	/** ISO 3166-1 alpha-2 code of a country given by code or by its name in Turkish, English, French or Dutch. */
	static Optional<String> country(String text) {
		String fold = Folding.fold(text.strip());
		if (fold.equals("turkey") || fold.equals("turkiye cumhuriyeti")) {
			return Optional.of("TR");
		}
		return Stream.of(Locale.getISOCountries()).filter(code -> Folding.fold(code).equals(fold)
				|| Locale.of("", code).getISO3Country().equalsIgnoreCase(text.strip())
				|| Stream.of("tr", "en", "fr", "nl").anyMatch(language -> Folding
						.fold(Locale.of("", code).getDisplayCountry(Locale.of(language))).equals(fold)))
				.findFirst();
	}
}
