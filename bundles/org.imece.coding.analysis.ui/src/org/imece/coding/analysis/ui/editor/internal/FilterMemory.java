/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.editor.internal;

import java.util.Set;

import org.eclipse.ui.IMemento;
import org.imece.coding.analysis.AnalysisFilter;

/** Keeps the filter of an analysis from one start of the workbench to the next. */
final class FilterMemory {

	private static final String DOCUMENTS = "documents";
	private static final String CODES = "codes";
	private static final String CODERS = "coders";
	private static final String NARROWER = "narrower";

	private FilterMemory() {
	}

	static void save(AnalysisFilter filter, IMemento memento) {
		memento.putString(DOCUMENTS, String.join(" ", filter.documentIds()));
		memento.putString(CODES, String.join(" ", filter.codeIds()));
		memento.putString(CODERS, String.join(" ", filter.coderIds()));
		memento.putBoolean(NARROWER, filter.withNarrower());
	}

	static AnalysisFilter restore(IMemento memento) {
		return new AnalysisFilter(ids(memento, DOCUMENTS), ids(memento, CODES), ids(memento, CODERS),
				Boolean.TRUE.equals(memento.getBoolean(NARROWER)));
	}

	private static Set<String> ids(IMemento memento, String key) {
		String ids = memento.getString(key);
		return ids == null || ids.isBlank() ? Set.of() : Set.of(ids.split(" "));
	}
}
