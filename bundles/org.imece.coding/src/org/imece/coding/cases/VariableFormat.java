/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.cases;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.model.coding.VariableType;

/**
 * How people write values of variables, and how they are kept: in the lexical forms of XML Schema 1.1 part 2, as REFI-QDA
 * 1.5 asks for, moments in UTC.
 *
 * @since 0.1
 */
public final class VariableFormat {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT)
			.withResolverStyle(ResolverStyle.STRICT);
	private static final DateTimeFormatter DAY_SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d.M.uuuu H:mm", Locale.ROOT)
			.withResolverStyle(ResolverStyle.STRICT);
	private static final DateTimeFormatter MOMENT_SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

	private final VariableType type;
	private final Locale locale;

	/** @param locale of decimal signs and of the words for yes and no */
	public VariableFormat(VariableType type, Locale locale) {
		this.type = type;
		this.locale = locale;
	}

	/** As one reads it; what does not fit the type is shown as it is kept. */
	public String format(String lexical) {
		try {
			return switch (type) {
			case TEXT -> lexical;
			case BOOLEAN -> bool(lexical) ? Messages.Variable_yes : Messages.Variable_no;
			case INTEGER -> new BigInteger(lexical.strip()).toString();
			case FLOAT -> decimal(new BigDecimal(lexical.strip()));
			case DATE -> DAY_SHOWN.format(LocalDate.parse(lexical.strip(), DateTimeFormatter.ISO_DATE));
			case DATE_TIME -> MOMENT_SHOWN.format(moment(lexical.strip()));
			};
		} catch (IllegalArgumentException | DateTimeException e) {
			return lexical;
		}
	}

	private static boolean bool(String lexical) {
		return switch (lexical.strip()) {
		case "true", "1" -> true;
		case "false", "0" -> false;
		default -> throw new IllegalArgumentException(lexical);
		};
	}

	private String decimal(BigDecimal value) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setGroupingUsed(false);
		format.setMaximumFractionDigits(Math.max(0, value.scale()));
		return format.format(value);
	}

	/** Moments are kept in UTC and shown in it, so that they are the same for everybody. */
	private static LocalDateTime moment(String lexical) {
		var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(lexical, OffsetDateTime::from, LocalDateTime::from);
		return parsed instanceof OffsetDateTime offset
				? offset.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
				: (LocalDateTime) parsed;
	}

	/**
	 * What is kept of something typed.
	 *
	 * @param typed not blank
	 * @throws IllegalArgumentException with what is wrong, as users read it
	 */
	public String parse(String typed) {
		String text = typed.strip();
		return switch (type) {
		case TEXT -> text;
		case BOOLEAN -> parseBoolean(text);
		case INTEGER -> parseInteger(text);
		case FLOAT -> parseDecimal(text);
		case DATE -> parseDate(text);
		case DATE_TIME -> parseMoment(text);
		};
	}

	private String parseBoolean(String text) {
		if (text.toLowerCase(locale).equals(Messages.Variable_yes.toLowerCase(locale))) {
			return "true";
		}
		if (text.toLowerCase(locale).equals(Messages.Variable_no.toLowerCase(locale))) {
			return "false";
		}
		throw new IllegalArgumentException(
				NLS.bind(Messages.Variable_noBoolean, Messages.Variable_yes, Messages.Variable_no));
	}

	private static String parseInteger(String text) {
		try {
			return new BigInteger(text).toString();
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(Messages.Variable_noInteger, e);
		}
	}

	private String parseDecimal(String text) {
		DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
		format.setParseBigDecimal(true);
		ParsePosition position = new ParsePosition(0);
		if (!(format.parse(text, position) instanceof BigDecimal value) || position.getIndex() < text.length()) {
			throw new IllegalArgumentException(Messages.Variable_noDecimal);
		}
		return value.toPlainString();
	}

	private static String parseDate(String text) {
		try {
			return (text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, DAY)).toString();
		} catch (DateTimeException e) {
			throw new IllegalArgumentException(Messages.Variable_noDate, e);
		}
	}

	private static String parseMoment(String text) {
		try {
			LocalDateTime moment = text.contains("T") ? moment(text) : LocalDateTime.parse(text, MOMENT);
			return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment) + 'Z';
		} catch (DateTimeException e) {
			throw new IllegalArgumentException(Messages.Variable_noMoment, e);
		}
	}
}
