/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.trace;

import java.util.List;

import org.imece.model.core.Element;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.Finding;

/**
 * A piece of evidence that rests on an element, directly or over others.
 *
 * @param evidence what would lose its source
 * @param claim    the claim that it carries; {@code null} if it supports the finding as a whole
 * @param finding  the finding it belongs to
 * @param path     the elements between: from the one that was asked for to the target of the evidence
 * @param falls    whether claim or finding would have no evidence left without the element
 * @since 0.1
 */
public record Dependent(Evidence evidence, Claim claim, Finding finding, List<Element> path, boolean falls) {

	public Dependent {
		path = List.copyOf(path);
	}
}
