/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.Set;

/**
 * What is counted once: a document, or a case with its documents and passages.
 *
 * @since 0.1
 */
public record Unit(String id, String title, Set<String> documentIds, Set<String> segmentIds) {

	public Unit {
		documentIds = Set.copyOf(documentIds);
		segmentIds = Set.copyOf(segmentIds);
	}
}
