/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A moment as tables of other programs write it: ISO 8601, and the Turkish, German and English forms, with month as number
 * or word. Where only the order of day and month tells them apart (03/04/2026) it is not guessed.
 */
final class Moment {

	private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(.*)");
	private static final String TIME = "[[,][' ']['T']H:mm[:ss]]";
	private static final List<DateTimeFormatter> FORMS = Stream
			.concat(Stream.of("uuuu-M-d", "d.M.uuuu").map(date -> form(date, Locale.ROOT)),
					Stream.of(Locale.of("tr"), Locale.GERMAN, Locale.ENGLISH)
							.flatMap(locale -> Stream.of("d['.'] MMMM uuuu", "d['.'] MMM uuuu").map(date -> form(date, locale))))
			.toList();

	private Moment() {
	}

	private static DateTimeFormatter form(String date, Locale locale) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(date + TIME).toFormatter(locale)
				.withResolverStyle(ResolverStyle.STRICT);
	}

	/**
	 * @param zone in which the table was written, for moments that name none
	 * @return empty if it is no moment, or not clear which
	 */
	static Optional<Instant> of(String text, ZoneId zone) {
		try {
			return Optional.of(DateTimeFormatter.ISO_DATE_TIME.parseBest(text, Instant::from, t -> local(t, zone)))
					.map(Instant.class::cast);
		} catch (DateTimeParseException e) {
			String dotted = dotted(text.strip().replaceAll("\\s+", " "));
			return FORMS.stream().flatMap(form -> parse(dotted, form, zone).stream()).findFirst();
		}
	}

	private static Optional<Instant> parse(String text, DateTimeFormatter form, ZoneId zone) {
		try {
			return Optional.of(local(form.parse(text), zone));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	/** A day alone is its beginning. */
	private static Instant local(TemporalAccessor parsed, ZoneId zone) {
		LocalTime time = parsed.query(TemporalQueries.localTime());
		return LocalDate.from(parsed).atTime(time == null ? LocalTime.MIDNIGHT : time).atZone(zone).toInstant();
	}

	private static String dotted(String text) {
		Matcher slashes = SLASHES.matcher(text);
		if (!slashes.matches()) {
			return text;
		}
		int first = Integer.parseInt(slashes.group(1));
		int second = Integer.parseInt(slashes.group(2));
		if (first <= 12 && second <= 12 && first != second) {
			return text;
		}
		return Math.max(first, second) + "." + Math.min(first, second) + '.' + slashes.group(3) + slashes.group(4);
	}
}
