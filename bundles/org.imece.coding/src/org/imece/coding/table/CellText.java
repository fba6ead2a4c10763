/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.table;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Cells as people read them: numbers and dates in the way of their locale.
 *
 * @since 0.1
 */
public final class CellText {

	/** A smaller one would be shown as 0, which it is not. */
	private static final double LEAST_PROBABILITY = 0.001;

	private final NumberFormat count;
	private final NumberFormat number;
	private final NumberFormat share;
	private final DateTimeFormatter moment;

	/** @param locale that of the format, {@code Locale.getDefault(Locale.Category.FORMAT)} for the user */
	public CellText(Locale locale) {
		count = NumberFormat.getIntegerInstance(locale);
		number = NumberFormat.getNumberInstance(locale);
		number.setMinimumFractionDigits(3); // below each other in a column, digits of the same worth are
		number.setMaximumFractionDigits(3);
		share = NumberFormat.getPercentInstance(locale);
		share.setMinimumFractionDigits(1);
		share.setMaximumFractionDigits(1);
		moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(locale)
				.withZone(ZoneId.systemDefault());
	}

	/** @return empty for a cell without a value and for a number that is not one */
	public String of(ResultColumn column, Object cell) {
		if (cell instanceof Number value) {
			if (Double.isNaN(value.doubleValue())) {
				return "";
			}
			return switch (column.kind()) {
			case COUNT -> count.format(value);
			case SHARE -> share.format(value);
			case PROBABILITY -> value.doubleValue() < LEAST_PROBABILITY ? "< " + number.format(LEAST_PROBABILITY)
					: number.format(value);
			default -> number.format(value);
			};
		}
		if (cell instanceof Instant at) {
			return moment.format(at);
		}
		return cell == null ? "" : cell.toString();
	}
}
