/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.parties.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.imece.core.text.TextOrder;
import org.imece.core.text.UserLocale;
import org.imece.model.PartialDate;
import org.imece.model.PartialDate.Precision;
import org.imece.stakeholder.ui.internal.Messages;
import org.imece.ui.editor.PartialDates;
import org.imece.ui.list.IRecordColumn;

/** A column of the list. */
enum PartyColumn implements IRecordColumn<PartyRow> {
	NAME(Messages.Parties_column_name, 215, PartyRow::name), //
	KIND(Messages.Parties_column_kind, 115, PartyRow::kind), //
	PLACE(Messages.Parties_column_place, 110, PartyRow::place), //
	CONTACT(Messages.Parties_column_contact, 100, PartyColumn::contact), //
	ROLE(Messages.Parties_column_role, 220, PartyRow::role), //
	SECTOR(Messages.Parties_column_sector, 170, PartyRow::sector), //
	REGION(Messages.Parties_column_region, 130, PartyRow::region);

	private static final int RECENT_DAYS = 14;

	private final String title;
	private final int width;
	private final Function<PartyRow, String> text;

	PartyColumn(String title, int width, Function<PartyRow, String> text) {
		this.title = title;
		this.width = width;
		this.text = text;
	}

	@Override
	public String title() {
		return title;
	}

	/** What a column needs tells also how it grows. */
	@Override
	public int weight() {
		return width;
	}

	@Override
	public int least() {
		return width;
	}

	@Override
	public String text(PartyRow row) {
		return text.apply(row);
	}

	@Override
	public Comparator<PartyRow> order() {
		Comparator<PartyRow> byName = TextOrder.by(Locale.of(UserLocale.language()), PartyRow::name);
		if (this == CONTACT) {
			return Comparator.comparing(PartyRow::contact, Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
					.thenComparing(byName);
		}
		if (this == NAME) {
			return byName;
		}
		return Comparator.comparing((PartyRow row) -> text(row).isEmpty())
				.thenComparing(TextOrder.by(Locale.of(UserLocale.language()), text)).thenComparing(byName);
	}

	/** In words while it is fresh. */
	private static String contact(PartyRow row) {
		PartialDate date = row.contact();
		if (date == null) {
			return "";
		}
		long days = ChronoUnit.DAYS.between(date.firstDay(), LocalDate.now());
		if (date.precision() != Precision.DAY || days < 0 || days > RECENT_DAYS) {
			return PartialDates.format(date);
		}
		return days == 0 ? Messages.Parties_today
				: days == 1 ? Messages.Parties_yesterday : NLS.bind(Messages.Parties_ago, days);
	}
}
