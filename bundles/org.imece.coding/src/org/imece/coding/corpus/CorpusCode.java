/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.corpus;

import java.util.List;

/**
 * A code.
 *
 * @param title    in the main language of the project
 * @param parentId empty for a code at the top of its codebook
 * @param path     titles from the top of the codebook down to this code
 * @param rgb      colour it is shown in, {@code 0xRRGGBB}
 * @param codable  false for one that only groups
 * @since 0.1
 */
public record CorpusCode(String id, String title, String parentId, List<String> path, int rgb,
		boolean codable) {

	public CorpusCode {
		path = List.copyOf(path);
	}
}
