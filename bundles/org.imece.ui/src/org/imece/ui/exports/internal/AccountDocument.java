/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.exports.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/**
 * The account of an export, to read.
 *
 * @param text     what is shown: long lists are cut
 * @param headings places of headings in it
 * @param complete all of it, for saving
 */
record AccountDocument(String text, List<StyleRange> headings, String complete) {

	/** Shows it in a control. */
	void show(StyledText control) {
		control.setText(text);
		control.setStyleRanges(headings.toArray(StyleRange[]::new));
	}

	/** Writes the two forms of an account side by side. */
	static final class Builder {

		private final StringBuilder text = new StringBuilder();
		private final StringBuilder complete = new StringBuilder();
		private final List<StyleRange> headings = new ArrayList<>();

		Builder heading(String heading) {
			headings.add(new StyleRange(text.length(), heading.length(), null, null, SWT.BOLD));
			return line(heading);
		}

		Builder line(String line) {
			shown(line);
			return hidden(line);
		}

		/** A line that is only shown. */
		Builder shown(String line) {
			text.append(line).append('\n');
			return this;
		}

		/** A line that is only saved. */
		Builder hidden(String line) {
			complete.append(line).append('\n');
			return this;
		}

		AccountDocument build() {
			return new AccountDocument(text.toString(), List.copyOf(headings), complete.toString());
		}
	}
}
