/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as cells of a table: users read them in their time zone, machines in UTC. */
final class Times {

	private final DateTimeFormatter format;

	Times(Locale locale) {
		format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
				.withZone(ZoneId.systemDefault());
	}

	String of(Instant moment) {
		return moment == null ? "" : format.format(moment);
	}
}
