/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.coding.analysis.ui.picture.internal.BarPicture;
import org.imece.coding.analysis.ui.picture.internal.Picture;
import org.imece.coding.table.ResultTable;

/**
 * A result as it is shown.
 *
 * @param behind  finds the passages behind an item of the picture
 * @param sheets  tables with the same numbers, at least one
 * @param remarks what a reader has to know, in sentences
 */
public record Shown(Picture picture, IntFunction<Optional<Passages>> behind, List<Sheet> sheets,
		List<String> remarks) {

	/** Where the options leave nothing to work on. */
	static Shown nothing() {
		return new Shown(new BarPicture("", List.of()), item -> Optional.empty(),
				List.of(new Sheet(Messages.Tab_table, new ResultTable("", List.of(), List.of()),
						(row, column) -> Optional.empty())),
				List.of());
	}
}
