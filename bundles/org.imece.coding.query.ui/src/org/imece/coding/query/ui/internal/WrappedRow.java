/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Options beside each other, and below each other where a view is narrow. */
final class WrappedRow {

	private static final int MARGIN = 8;
	private static final int EDGE = 3;
	private static final int SPACING = 6;
	private static final int NARROWEST = 100;

	private WrappedRow() {
	}

	/** @param parent has a grid layout */
	static Composite in(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayoutFactory.swtDefaults().center(true).extendedMargins(MARGIN, EDGE, EDGE, EDGE).spacing(SPACING).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(row);
		return row;
	}

	/** Controls in a row that stay together. */
	static Composite group(Composite row) {
		Composite group = new Composite(row, SWT.NONE);
		RowLayoutFactory.fillDefaults().center(true).spacing(SPACING).wrap(false).applyTo(group);
		return group;
	}
}
