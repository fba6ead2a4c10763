/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/** One child, as wide as there is room but no wider than lines can be read. */
final class ReadingColumnLayout extends Layout implements ILayoutExtension {

	private static final int MIN_WIDTH = 240;

	private final int maxWidth;

	ReadingColumnLayout(int maxWidth) {
		this.maxWidth = maxWidth;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		Control child = composite.getChildren()[0];
		int width = wHint == SWT.DEFAULT ? maxWidth : Math.max(MIN_WIDTH, Math.min(maxWidth, wHint));
		return child.computeSize(width, SWT.DEFAULT, flush);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		int width = Math.max(MIN_WIDTH, Math.min(maxWidth, area.width));
		composite.getChildren()[0].setBounds(area.x, area.y, width, area.height);
	}

	@Override
	public int computeMaximumWidth(Composite parent, boolean changed) {
		return maxWidth;
	}

	@Override
	public int computeMinimumWidth(Composite parent, boolean changed) {
		return MIN_WIDTH;
	}
}
