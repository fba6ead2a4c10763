/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.reports.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.imece.core.project.Titles;
import org.imece.core.text.UserLocale;
import org.imece.model.report.ReportResult;

/** How finished reports are shown: name, format and language, date. */
final class ResultLabels extends LabelProvider implements ITableLabelProvider {

	private final DateTimeFormatter dates = DateTimeFormatter
			.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.SHORT).withLocale(locale())
			.withZone(ZoneId.systemDefault());

	private static Locale locale() {
		return Locale.forLanguageTag(UserLocale.language());
	}

	@Override
	public String getColumnText(Object element, int column) {
		ReportResult result = (ReportResult) element;
		return switch (column) {
		case 0 -> Titles.of(result, UserLocale.language());
		case 1 -> result.getFormat() == null ? ""
				: result.getFormat().toUpperCase(Locale.ROOT) + " · " + result.getLanguage();
		default -> result.getAt() == null ? "" : dates.format(result.getAt());
		};
	}

	@Override
	public Image getColumnImage(Object element, int column) {
		return null;
	}
}
