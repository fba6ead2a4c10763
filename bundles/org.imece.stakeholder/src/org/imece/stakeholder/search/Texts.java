/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.search;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EMap;
import org.imece.core.project.Titles;
import org.imece.core.search.SearchText;
import org.imece.model.core.Element;

/** Writes texts of one element under one title. */
final class Texts {

	private final Element element;
	private final String title;
	private final Consumer<SearchText> texts;

	Texts(Element element, String title, Consumer<SearchText> texts) {
		this.element = element;
		this.title = title;
		this.texts = texts;
	}

	static Texts of(Element element, Consumer<SearchText> texts) {
		return new Texts(element, Titles.of(element, "tr"), texts);
	}

	/** Texts by language, with keys under which each is found as a whole. */
	void localized(EMap<String, String> wordings, List<String> keys) {
		for (Map.Entry<String, String> wording : wordings) {
			write(wording.getKey(), wording.getValue(), keys);
		}
	}

	void write(String language, String text, List<String> keys) {
		if (text != null && !text.isBlank()) {
			texts.accept(new SearchText(element.getId(), element.eClass().getName(), title,
					language == null ? "" : language, text, keys));
		}
	}

	void write(String text) {
		write("", text, List.of());
	}
}
