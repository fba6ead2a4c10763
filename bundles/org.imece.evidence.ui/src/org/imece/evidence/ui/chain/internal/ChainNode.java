/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.chain.internal;

import java.util.List;

import org.imece.model.core.Element;

/**
 * A line of the chain.
 *
 * @param element  what it stands for; {@code null} for a heading
 * @param text     shown in place of the title of the element; {@code null} for the title
 * @param warning  whether it would be left without evidence
 * @param children lines below
 */
record ChainNode(Element element, String text, boolean warning, List<ChainNode> children) {

	static ChainNode heading(String text, List<ChainNode> children) {
		return new ChainNode(null, text, false, children);
	}
}
