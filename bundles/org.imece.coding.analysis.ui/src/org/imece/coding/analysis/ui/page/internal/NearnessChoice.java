/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Spinner;
import org.imece.coding.analysis.Nearness;
import org.imece.coding.analysis.ui.internal.Messages;

/** Lets users choose when two passages are together. */
final class NearnessChoice {

	private static final int WORDS = 20;
	private static final int MOST_WORDS = 500;

	private final Combo kind;
	private final Spinner words;

	NearnessChoice(OptionRow row) {
		kind = row.combo(Messages.Option_nearness,
				List.of(Messages.Nearness_overlap, Messages.Nearness_turn, Messages.Nearness_words));
		words = row.spinner(Messages.Option_wordsLabel, Messages.Option_words, 0, MOST_WORDS, WORDS);
		kind.addListener(SWT.Selection, event -> OptionRow.show(words.getParent(), kind.getSelectionIndex() == 2));
		OptionRow.show(words.getParent(), false);
	}

	Nearness chosen() {
		return switch (kind.getSelectionIndex()) {
		case 0 -> Nearness.OVERLAP;
		case 1 -> Nearness.SAME_TURN;
		default -> Nearness.near(words.getSelection());
		};
	}
}
