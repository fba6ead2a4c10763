/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was exported, and what was not.
 *
 * @param unit    what is counted, in the language of the user: rows, articles, sources
 * @param written items in the file
 * @param remarks what the user should know about the file as a whole, in sentences
 * @param losses  what the format cannot express, element by element
 * @since 0.1
 */
public record ExportAccount(String unit, int written, List<String> remarks, List<ExportLoss> losses) {

	public ExportAccount {
		remarks = List.copyOf(remarks);
		losses = List.copyOf(losses);
	}

	public ExportAccount(String unit, int written, List<String> remarks) {
		this(unit, written, remarks, List.of());
	}

	/** The places of losses by their reason, each in the order in which they occurred. */
	public Map<String, List<String>> lossesByReason() {
		Map<String, List<String>> groups = new LinkedHashMap<>();
		losses.forEach(loss -> groups.computeIfAbsent(loss.reason(), reason -> new ArrayList<>()).add(loss.place()));
		return groups;
	}
}
