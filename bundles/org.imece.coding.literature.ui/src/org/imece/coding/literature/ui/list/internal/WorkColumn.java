/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.list.internal;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.imece.coding.literature.ui.internal.Messages;
import org.imece.core.text.TextOrder;
import org.imece.core.text.UserLocale;
import org.imece.ui.list.IRecordColumn;

/** A column of the list. */
enum WorkColumn implements IRecordColumn<WorkRow> {
	AUTHORS(Messages.Literature_column_authors, 24, 140, WorkRow::authors), //
	YEAR(Messages.Literature_column_year, 0, 60, row -> row.year() == null ? "" : row.year().toString()), //
	TITLE(Messages.Literature_column_title, 40, 180, WorkRow::title), //
	TEXT(Messages.Literature_column_text, 4, 0, row -> row.text() ? Messages.Literature_hasText : ""), //
	CITED(Messages.Literature_column_cited, 4, 0, row -> row.cited() == 0 ? "" : Integer.toString(row.cited())), //
	TYPE(Messages.Literature_column_type, 12, 100, WorkRow::type), //
	CONTAINER(Messages.Literature_column_container, 20, 120, WorkRow::container);

	private final String title;
	private final int weight;
	private final int least;
	private final Function<WorkRow, String> text;

	WorkColumn(String title, int weight, int least, Function<WorkRow, String> text) {
		this.title = title;
		this.weight = weight;
		this.least = least;
		this.text = text;
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public int weight() {
		return weight;
	}

	@Override
	public int least() {
		return least;
	}

	@Override
	public String text(WorkRow row) {
		return text.apply(row);
	}

	@Override
	public boolean isNumber() {
		return this == CITED || this == YEAR;
	}

	@Override
	public Comparator<WorkRow> order() {
		Locale locale = Locale.of(UserLocale.language());
		Comparator<WorkRow> years = Comparator.comparing(WorkRow::year, Comparator.nullsLast(Comparator.naturalOrder()));
		Comparator<WorkRow> usual = TextOrder.by(locale, WorkRow::authors).thenComparing(years)
				.thenComparing(TextOrder.by(locale, WorkRow::title));
		return switch (this) {
		case AUTHORS -> usual;
		case YEAR -> years.thenComparing(usual);
		case CITED -> Comparator.comparingInt(WorkRow::cited).thenComparing(usual.reversed());
		default -> Comparator.comparing((WorkRow row) -> text(row).isEmpty()).thenComparing(TextOrder.by(locale, text))
				.thenComparing(usual);
		};
	}
}
