/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of the Gregorian calendar that is known to the year, to the month or to the day, as sources give it:
 * {@code 2019}, {@code 2019-10} or {@code 2019-10-17} (ISO 8601-1:2019, 5.2.2, calendar dates with reduced precision).
 * <p>
 * The order is that of the first day a date may mean; of two that begin on the same day the less precise comes first.
 *
 * @since 0.1
 */
public final class PartialDate implements Comparable<PartialDate> {

	/** How much of a date is known. */
	public enum Precision {
		YEAR, MONTH, DAY
	}

	private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
	private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::firstDay)
			.thenComparing(PartialDate::precision);

	private final LocalDate firstDay;
	private final Precision precision;

	private PartialDate(LocalDate firstDay, Precision precision) {
		this.firstDay = firstDay;
		this.precision = precision;
	}

	/** @param year 0 to 9999 */
	public static PartialDate ofYear(int year) {
		return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
	}

	/** @throws DateTimeException if there is no such month */
	public static PartialDate ofMonth(int year, int month) {
		return new PartialDate(LocalDate.of(year, month, 1), Precision.MONTH);
	}

	public static PartialDate of(LocalDate day) {
		return new PartialDate(day, Precision.DAY);
	}

	/** @throws DateTimeException if there is no such day */
	public static PartialDate of(int year, int month, int day) {
		return of(LocalDate.of(year, month, day));
	}

	/**
	 * Reads the form that {@link #toString()} writes. EMF finds this method by its name.
	 *
	 * @throws DateTimeException if the text is of another form or means no day of the calendar
	 */
	public static PartialDate valueOf(String text) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			throw new DateTimeException("Not a date of the form yyyy, yyyy-mm or yyyy-mm-dd: " + text);
		}
		int year = Integer.parseInt(matcher.group(1));
		if (matcher.group(2) == null) {
			return ofYear(year);
		}
		int month = Integer.parseInt(matcher.group(2));
		return matcher.group(3) == null ? ofMonth(year, month) : of(year, month, Integer.parseInt(matcher.group(3)));
	}

	/** The first day that this date may mean. */
	public LocalDate firstDay() {
		return firstDay;
	}

	/** The last day that this date may mean. */
	public LocalDate lastDay() {
		return switch (precision) {
		case YEAR -> firstDay.withDayOfYear(firstDay.lengthOfYear());
		case MONTH -> YearMonth.from(firstDay).atEndOfMonth();
		case DAY -> firstDay;
		};
	}

	public Precision precision() {
		return precision;
	}

	@Override
	public int compareTo(PartialDate other) {
		return ORDER.compare(this, other);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PartialDate that && firstDay.equals(that.firstDay) && precision == that.precision;
	}

	@Override
	public int hashCode() {
		return Objects.hash(firstDay, precision);
	}

	@Override
	public String toString() {
		String iso = firstDay.toString();
		return switch (precision) {
		case YEAR -> iso.substring(0, 4);
		case MONTH -> iso.substring(0, 7);
		case DAY -> iso;
		};
	}
}
