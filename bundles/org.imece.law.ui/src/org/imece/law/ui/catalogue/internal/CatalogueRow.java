/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.catalogue.internal;

import java.util.List;
import java.util.Objects;

import org.imece.core.project.RecordReader;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.core.text.Folding;
import org.imece.model.law.Expression;
import org.imece.model.law.ForceStatus;
import org.imece.model.law.Instrument;
import org.imece.model.law.InstrumentKind;

/**
 * What the catalogue shows of an instrument.
 *
 * @param jurisdictionId identifier of the jurisdiction; empty if there is none or it has not been read yet
 * @param languages      languages of the texts, each once
 */
record CatalogueRow(String id, String number, String title, InstrumentKind kind, ForceStatus force,
		String jurisdictionId, List<String> languages, boolean read, String folded) {

	/** What a header tells before the record was read. */
	static CatalogueRow of(RecordHeader header) {
		return new CatalogueRow(header.id(), "", header.title(), InstrumentKind.OTHER, ForceStatus.UNKNOWN, "",
				List.of(), false, Folding.fold(header.title()));
	}

	static CatalogueRow of(Instrument instrument, String language) {
		String title = Titles.of(instrument, language);
		String number = Objects.requireNonNullElse(instrument.getNumber(), "");
		String jurisdiction = instrument.getJurisdiction() == null ? ""
				: RecordReader.targetId(instrument.getJurisdiction());
		return new CatalogueRow(instrument.getId(), number, title, instrument.getKind(), instrument.getForce(),
				jurisdiction, instrument.getExpressions().stream().map(Expression::getLanguage).filter(Objects::nonNull)
						.distinct().toList(),
				true, Folding.fold(number + ' ' + title + ' ' + String.join(" ", instrument.getIdentifiers())));
	}

	/** Numbers in their order, 213 before 5253; those of the form year/number by year. */
	long order() {
		String digits = number.replaceAll("\\D+", " ").strip();
		if (digits.isEmpty()) {
			return Long.MAX_VALUE;
		}
		String[] parts = digits.split(" ");
		long first = Long.parseLong(parts[0].length() > 9 ? parts[0].substring(0, 9) : parts[0]);
		long second = parts.length > 1 && parts[1].length() < 6 ? Long.parseLong(parts[1]) : 0;
		return first * 100_000 + second;
	}
}
