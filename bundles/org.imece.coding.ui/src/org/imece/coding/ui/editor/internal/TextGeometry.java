/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.swt.custom.StyledText;

/** Where offsets are on the screen, for what is drawn beside the text. */
final class TextGeometry {

	private final StyledText text;

	TextGeometry(StyledText text) {
		this.text = text;
	}

	/** First offset that is visible, or a little before. */
	int top() {
		int line = Math.max(0, JFaceTextUtil.getPartialTopIndex(text));
		return text.getOffsetAtLine(Math.min(line, text.getLineCount() - 1));
	}

	/** Last offset that is visible, or a little behind. */
	int bottom() {
		int line = Math.max(0, JFaceTextUtil.getPartialBottomIndex(text));
		return line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) : text.getCharCount();
	}

	int firstLine() {
		return text.getLineAtOffset(top());
	}

	int lastLine() {
		return text.getLineAtOffset(Math.max(top(), bottom() - 1));
	}

	/** Upper edge of the line, as wrapped, that an offset is in. */
	int upper(int offset) {
		return text.getLocationAtOffset(Math.clamp(offset, 0, text.getCharCount())).y;
	}

	/** Lower edge of the line, as wrapped, that an offset is in. */
	int lower(int offset) {
		int clamped = Math.clamp(offset, 0, text.getCharCount());
		return text.getLocationAtOffset(clamped).y + text.getLineHeight(clamped);
	}
}
