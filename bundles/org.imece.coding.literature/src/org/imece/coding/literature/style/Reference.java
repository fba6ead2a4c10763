/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.style;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The entry of one work in a bibliography.
 *
 * @param itemId identifier of the item
 * @param runs   its text in order
 * @since 0.1
 */
public record Reference(String itemId, List<Run> runs) {

	public Reference {
		runs = List.copyOf(runs);
	}

	/** The entry without its looks. */
	public String text() {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}
}
