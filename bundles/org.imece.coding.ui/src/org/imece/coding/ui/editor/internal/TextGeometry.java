/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Listener;

/** Where offsets are on the screen, for what is drawn beside the text. */
final class TextGeometry {

	private final StyledText text;
	/** What was asked since the lines moved last: to ask for it is slow, and what is beside the text is drawn often. */
	private final Map<Integer, Integer> uppers = new HashMap<>();
	private final Map<Integer, Integer> lowers = new HashMap<>();
	private Lines lines;

	/** Where the first and the last line are that are visible. */
	private record Lines(int top, int upper, int bottom, int lower) {
	}

	TextGeometry(StyledText text) {
		this.text = text;
		Listener forget = event -> lines = null;
		text.addListener(SWT.Modify, forget);
		text.addListener(SWT.Resize, forget);
	}

	/**
	 * To be called before a series of questions: what was asked before is remembered as long as lines are where they were.
	 *
	 * @return whether they are elsewhere
	 */
	boolean update() {
		int top = top();
		int bottom = bottom();
		Lines now = new Lines(top, upperNow(top), bottom, lowerNow(bottom));
		if (now.equals(lines)) {
			return false;
		}
		lines = now;
		uppers.clear();
		lowers.clear();
		uppers.put(top, now.upper());
		lowers.put(bottom, now.lower());
		return true;
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
		return uppers.computeIfAbsent(offset, this::upperNow);
	}

	/** Lower edge of the line, as wrapped, that an offset is in. */
	int lower(int offset) {
		return lowers.computeIfAbsent(offset, this::lowerNow);
	}

	private int upperNow(int offset) {
		return text.getLocationAtOffset(Math.clamp(offset, 0, text.getCharCount())).y;
	}

	private int lowerNow(int offset) {
		int clamped = Math.clamp(offset, 0, text.getCharCount());
		return text.getLocationAtOffset(clamped).y + text.getLineHeight(clamped);
	}
}
