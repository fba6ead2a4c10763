/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import java.util.ArrayList;
import java.util.List;

import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportRemark.Severity;
import org.imece.model.coding.LiteratureItem;

/** What was read from a file: items, each with its place, and what cannot be read. */
public final class Readings {

	/** @param place as a user would say it */
	public record Reading(LiteratureItem item, String place) {
	}

	private final List<Reading> items = new ArrayList<>();
	private final List<ImportRemark> remarks = new ArrayList<>();
	private int refused;

	void add(LiteratureItem item, String place) {
		items.add(new Reading(item, place));
	}

	void refuse(String place, String message) {
		refused++;
		remarks.add(new ImportRemark(Severity.ERROR, place, message));
	}

	void warn(String place, String message) {
		remarks.add(new ImportRemark(Severity.WARNING, place, message));
	}

	/** Says something about the file as a whole. */
	public void inform(String message) {
		remarks.add(new ImportRemark(Severity.INFO, "", message));
	}

	public List<Reading> items() {
		return items;
	}

	public List<ImportRemark> remarks() {
		return remarks;
	}

	public int refused() {
		return refused;
	}
}
