/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

/** Options beside each other, and below each other where a view is narrow. */
final class WrappedRow {

	private static final int MARGIN = 8;
	private static final int SPACING = 6;
	private static final int NARROWEST = 100;

	private WrappedRow() {
	}

	/** @param parent has a grid layout */
	static Composite in(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(layout(MARGIN));
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(row);
		return row;
	}

	/** Controls in a row that stay together. */
	static Composite group(Composite row) {
		Composite group = new Composite(row, SWT.NONE);
		RowLayout layout = layout(0);
		layout.wrap = false;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.marginRight = 0;
		group.setLayout(layout);
		return group;
	}

	private static RowLayout layout(int left) {
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.spacing = SPACING;
		layout.marginLeft = left;
		return layout;
	}
}
