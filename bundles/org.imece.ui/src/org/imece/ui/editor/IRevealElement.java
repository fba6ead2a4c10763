/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import org.imece.model.core.Element;

/**
 * An editor or view that can show an element within what it shows, such as an article of a law. Implemented by it, or
 * given by it as an adapter.
 *
 * @since 0.1
 */
public interface IRevealElement {

	/** A range that stands for the whole element. */
	int WHOLE = -1;

	/**
	 * Scrolls to an element and selects it.
	 *
	 * @param start first UTF-16 unit in the text of the element; {@link #WHOLE} for the element as a whole
	 * @param end   behind the last UTF-16 unit
	 */
	void reveal(Element element, int start, int end);
}
