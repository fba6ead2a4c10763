/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.reporting;

import java.util.List;
import java.util.function.Consumer;

import org.imece.model.core.Element;

/**
 * A table of the reporting database, filled record by record. Contribute an implementation to the extension point
 * {@code org.imece.core.reportTables}. Names and columns are a promise to report designers: a change of meaning makes
 * a new version, {@code v2_...}, beside the old.
 *
 * @since 0.1
 */
public interface IReportTable {

	/** Name with its version, such as {@code v1_organisation}. */
	String name();

	/** What one row stands for, in a sentence for report designers. */
	String description();

	/** The first column is the identifier of the element that a row stands for. */
	List<Column> columns();

	/**
	 * Writes the rows that a record contributes; none if the record is of no concern to this table. References to other
	 * records are not resolved: write their identifiers ({@link org.imece.core.project.RecordReader#targetId}) and let
	 * SQL join.
	 *
	 * @param rows takes one value for each column: {@link String}, {@link Number} or {@code null}
	 */
	void rows(Element root, Consumer<Object[]> rows);
}
