/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.imece.model.PartialDate;
import org.imece.ui.internal.Messages;

/** How values of features are written in a field and read from it. */
enum ValueFormat implements FormFields.Format {

	TEXT {
		@Override
		public Object parse(String text) {
			return text;
		}
	},
	INTEGER {
		@Override
		public Object parse(String text) {
			try {
				return Integer.valueOf(text);
			} catch (NumberFormatException e) {
				throw new IllegalArgumentException(Messages.ValueFormat_integer, e);
			}
		}
	},
	DECIMAL {
		@Override
		public String format(Object value) {
			NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
			format.setMaximumFractionDigits(12);
			return format.format(value);
		}

		@Override
		public Object parse(String text) {
			ParsePosition position = new ParsePosition(0);
			Number number = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT)).parse(text,
					position);
			if (number == null || position.getIndex() < text.length()) {
				throw new IllegalArgumentException(Messages.ValueFormat_decimal);
			}
			return Double.valueOf(number.doubleValue());
		}
	},
	PARTIAL_DATE {
		@Override
		public String format(Object value) {
			return PartialDates.format((PartialDate) value);
		}

		@Override
		public Object parse(String text) {
			try {
				return PartialDates.parse(text);
			} catch (DateTimeException e) {
				throw new IllegalArgumentException(Messages.ValueFormat_date, e);
			}
		}
	},
	INSTANT {
		@Override
		public String format(Object value) {
			return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
					.withLocale(Locale.getDefault(Locale.Category.FORMAT)).withZone(ZoneId.systemDefault())
					.format((Instant) value);
		}

		@Override
		public Object parse(String text) {
			throw new IllegalArgumentException(Messages.ValueFormat_readOnly);
		}
	},
	LIST {
		@Override
		public String format(Object value) {
			return ((List<?>) value).stream().map(String::valueOf).collect(Collectors.joining(", "));
		}

		@Override
		public Object parse(String text) {
			return Arrays.stream(text.split("[,;]")).map(String::strip).filter(part -> !part.isEmpty()).distinct()
					.toList();
		}
	},
	LINES {
		@Override
		public String format(Object value) {
			return ((List<?>) value).stream().map(String::valueOf).collect(Collectors.joining("\n"));
		}

		@Override
		public Object parse(String text) {
			return text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
		}
	};

	/** @throws IllegalArgumentException if fields of this type are no text */
	static ValueFormat of(EStructuralFeature feature) {
		Class<?> type = feature.getEType().getInstanceClass();
		if (feature.isMany()) {
			return LIST;
		}
		if (type == String.class) {
			return TEXT;
		}
		if (type == int.class || type == Integer.class) {
			return INTEGER;
		}
		if (type == double.class || type == Double.class) {
			return DECIMAL;
		}
		if (type == PartialDate.class) {
			return PARTIAL_DATE;
		}
		if (type == Instant.class) {
			return INSTANT;
		}
		throw new IllegalArgumentException("No text field for " + feature.getName());
	}

	@Override
	public String format(Object value) {
		return value.toString();
	}
}
