/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.List;

import org.imece.core.exports.ExportLoss;

/** What an export could not say, element by element. */
final class Losses {

	private final List<ExportLoss> all = new ArrayList<>();

	/** @param place the element as the user knows it */
	void add(String place, String reason) {
		all.add(new ExportLoss(place, reason));
	}

	List<ExportLoss> all() {
		return all;
	}
}
