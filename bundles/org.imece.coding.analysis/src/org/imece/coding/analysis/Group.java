/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.List;

/**
 * Units that have something in common.
 *
 * @param title in the language of the user
 * @since 0.1
 */
public record Group(String id, String title, List<Unit> units) {

	public Group {
		units = List.copyOf(units);
	}
}
