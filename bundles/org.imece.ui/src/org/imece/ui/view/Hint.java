/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.view;

/**
 * What a view says when it has nothing to show: a sentence and the one likely action.
 *
 * @param actionLabel text of the button; {@code null} for none
 * @param action      what it does
 * @since 0.1
 */
public record Hint(String sentence, String actionLabel, Runnable action) {

	/** A sentence alone. */
	public static Hint of(String sentence) {
		return new Hint(sentence, null, null);
	}
}
