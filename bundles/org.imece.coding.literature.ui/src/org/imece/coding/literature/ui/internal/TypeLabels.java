/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** What types of works are called. */
public final class TypeLabels {

	private static final Map<String, String> LABELS = new LinkedHashMap<>();
	static {
		LABELS.put("article-journal", Messages.Type_article);
		LABELS.put("book", Messages.Type_book);
		LABELS.put("chapter", Messages.Type_chapter);
		LABELS.put("paper-conference", Messages.Type_conference);
		LABELS.put("report", Messages.Type_report);
		LABELS.put("thesis", Messages.Type_thesis);
		LABELS.put("webpage", Messages.Type_webpage);
		LABELS.put("article-newspaper", Messages.Type_newspaper);
		LABELS.put("article-magazine", Messages.Type_magazine);
		LABELS.put("legislation", Messages.Type_legislation);
		LABELS.put("manuscript", Messages.Type_manuscript);
		LABELS.put("dataset", Messages.Type_dataset);
		LABELS.put("document", Messages.Type_document);
	}

	private TypeLabels() {
	}

	/** Types that forms offer, to what they are called. */
	public static Map<String, String> all() {
		return LABELS;
	}

	/** A type of a file that is not among these is called as it is. */
	public static String of(String type) {
		return type == null ? "" : LABELS.getOrDefault(type, type);
	}
}
