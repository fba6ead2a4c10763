/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.imports;

import java.util.ArrayList;
import java.util.List;

import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportRemark.Severity;

/**
 * Counts what becomes of the items of a file, for the account of an import.
 *
 * @since 0.1
 */
public final class Tally {

	private int created;
	private int updated;
	private int unchanged;
	private int refused;
	private final List<ImportRemark> remarks = new ArrayList<>();

	/**
	 * One item that is taken.
	 *
	 * @param isNew     whether the project did not have it
	 * @param isChanged whether the project had it in another form; of no meaning if it is new
	 */
	public void count(boolean isNew, boolean isChanged) {
		if (isNew) {
			created++;
		} else if (isChanged) {
			updated++;
		} else {
			unchanged++;
		}
	}

	/** Items that the project has already. */
	public void keep(int items) {
		unchanged += items;
	}

	/** Items that are left out, with the reason. */
	public void refuse(int items, String place, String message) {
		refused += items;
		remarks.add(new ImportRemark(Severity.ERROR, place, message));
	}

	/** Something was read but looks wrong. */
	public void warn(String place, String message) {
		remarks.add(new ImportRemark(Severity.WARNING, place, message));
	}

	/** Something was read in a way that the user may want to know. */
	public void inform(String place, String message) {
		remarks.add(new ImportRemark(Severity.INFO, place, message));
	}

	/**
	 * @param format identifier of the importer
	 * @param unit   what was counted, in the language of the user
	 */
	public ImportAccount account(String file, String format, String unit) {
		return new ImportAccount(file, format, unit, created + updated + unchanged + refused, created, updated,
				unchanged, refused, remarks);
	}
}
