/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.imports;

import java.util.ArrayList;
import java.util.List;

import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportRemark.Severity;

/** Counts what becomes of the items of a file. */
public final class Tally {

	private int created;
	private int updated;
	private int unchanged;
	private int refused;
	private final List<ImportRemark> remarks = new ArrayList<>();

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

	public void warn(String place, String message) {
		remarks.add(new ImportRemark(Severity.WARNING, place, message));
	}

	public void inform(String place, String message) {
		remarks.add(new ImportRemark(Severity.INFO, place, message));
	}

	public ImportAccount account(String file, String format, String unit) {
		return new ImportAccount(file, format, unit, created + updated + unchanged + refused, created, updated,
				unchanged, refused, remarks);
	}
}
