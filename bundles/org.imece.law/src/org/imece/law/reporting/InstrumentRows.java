/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.reporting;

import java.util.function.Consumer;

import org.imece.core.reporting.IReportTable;
import org.imece.model.PartialDate;
import org.imece.model.core.Element;
import org.imece.model.law.Instrument;

/** A table that instruments fill. */
abstract class InstrumentRows implements IReportTable {

	@Override
	public final void rows(Element root, Consumer<Object[]> rows) {
		if (root instanceof Instrument instrument) {
			write(instrument, rows);
		}
	}

	abstract void write(Instrument instrument, Consumer<Object[]> rows);

	static String date(PartialDate date) {
		return date == null ? null : date.toString();
	}
}
