/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.csv;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number as a spreadsheet counts: the first row of the file is 1, a cell of several lines does not add rows
 * @param cells  stripped of white space at both ends
 */
public record CsvRow(int number, List<String> cells) {

	/** @return empty where the row is too short */
	public String cell(int column) {
		return column < cells.size() ? cells.get(column) : "";
	}

	public boolean isEmpty() {
		return cells.stream().allMatch(String::isEmpty);
	}
}
