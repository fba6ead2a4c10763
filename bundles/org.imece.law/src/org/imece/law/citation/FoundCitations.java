/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.imece.law.citation.FoundCitation.Rule;

/** Citations found in a text so far, and the parts of the text that belong to one already. */
final class FoundCitations {

	private final List<FoundCitation> found = new ArrayList<>();
	private final boolean[] taken;

	FoundCitations(String text) {
		taken = new boolean[text.length() + 1];
	}

	boolean isFree(int start, int end) {
		for (int i = start; i < end; i++) {
			if (taken[i]) {
				return false;
			}
		}
		return true;
	}

	void take(int start, int end) {
		Arrays.fill(taken, start, end, true);
	}

	void add(int start, int end, String key, String path, String lastPath, Rule rule) {
		take(start, end);
		found.add(new FoundCitation(start, end, key, path, lastPath, rule));
	}

	List<FoundCitation> list() {
		return found;
	}
}
