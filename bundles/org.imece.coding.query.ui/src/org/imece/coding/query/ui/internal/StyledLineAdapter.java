/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Lets content assist work on a {@link StyledText}. */
final class StyledLineAdapter implements IControlContentAdapter {

	private static StyledText text(Control control) {
		return (StyledText) control;
	}

	@Override
	public void setControlContents(Control control, String contents, int cursorPosition) {
		text(control).setText(contents);
		text(control).setCaretOffset(cursorPosition);
	}

	@Override
	public void insertControlContents(Control control, String contents, int cursorPosition) {
		text(control).insert(contents);
		text(control).setCaretOffset(text(control).getCaretOffset() + cursorPosition);
	}

	@Override
	public String getControlContents(Control control) {
		return text(control).getText();
	}

	@Override
	public int getCursorPosition(Control control) {
		return text(control).getCaretOffset();
	}

	@Override
	public Rectangle getInsertionBounds(Control control) {
		Point caret = text(control).getLocationAtOffset(text(control).getCaretOffset());
		return new Rectangle(caret.x, caret.y, 1, text(control).getLineHeight());
	}

	@Override
	public void setCursorPosition(Control control, int index) {
		text(control).setCaretOffset(index);
	}
}
