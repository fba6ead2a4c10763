/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;

import org.imece.coding.analysis.AnalysisFilter;
import org.imece.coding.analysis.ui.internal.Messages;

/** What a filter lets through, in words. */
final class FilterWords {

	private FilterWords() {
	}

	static String of(AnalysisFilter filter) {
		List<String> parts = new ArrayList<>();
		add(parts, Messages.Filter_someDocuments, filter.documentIds().size());
		add(parts, Messages.Filter_someCodes, filter.codeIds().size());
		add(parts, Messages.Filter_someCoders, filter.coderIds().size());
		return parts.isEmpty() ? Messages.Filter_all : String.join(" · ", parts);
	}

	private static void add(List<String> parts, String text, int count) {
		if (count > 0) {
			parts.add(Messages.format(text, count));
		}
	}
}
