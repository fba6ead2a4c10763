/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import org.imece.model.coding.Region;

/**
 * A selection of a source with its place.
 *
 * @param node   the selection, or a stand-in with the codings of the source as a whole
 * @param start  first UTF-16 unit in the canonical text; 0 if it is not in a text
 * @param end    behind the last UTF-16 unit; 0 if it is not in a text
 * @param region where it is in a recording, a picture or on a page; {@code null} if it is in the text only
 * @param twin   the same selection on the page of a PDF; {@code null} if there is none
 */
record Passage(QdeNode node, int start, int end, Region region, QdeNode twin) {

	/** Name of the node that stands for a source as a whole. */
	static final String WHOLE = "Whole";

	Passage(QdeNode node, int start, int end) {
		this(node, start, end, null, null);
	}

	/** In a recording, a picture or on a page only. */
	Passage(QdeNode node, Region region) {
		this(node, 0, 0, region, null);
	}

	boolean isWhole() {
		return node.name().equals(WHOLE);
	}

	boolean isInText() {
		return region == null || end > start;
	}
}
