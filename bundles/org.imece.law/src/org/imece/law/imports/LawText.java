/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.imports;

import java.util.List;

import org.imece.core.imports.ImportRemark;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;

/**
 * What an importer read from a file: an instrument with one expression, not in the project yet.
 *
 * @param jurisdiction code of the jurisdiction: TR, EU
 * @param remarks      what the user should know of the reading
 */
public record LawText(Instrument instrument, String jurisdiction, List<ImportRemark> remarks) {

	public Expression expression() {
		return instrument.getExpressions().getFirst();
	}
}
