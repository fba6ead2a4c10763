/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.style;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.imece.coding.literature.work.CitationKeys;
import org.imece.core.citation.CitationWords;
import org.imece.core.citation.ShortCitation;
import org.imece.core.text.TextOrder;
import org.imece.model.coding.LiteratureItem;

/**
 * A list of works in the order of authors, years and titles; works of the same authors and year are told apart by letters.
 *
 * @since 0.1
 */
public final class Bibliography {

	private final Apa apa;
	private final List<LiteratureItem> items;
	private final Map<LiteratureItem, String> letters = new HashMap<>();

	/** @param language BCP 47 tag of the text that the list belongs to: words and order are its */
	public Bibliography(Collection<LiteratureItem> items, String language) {
		apa = new Apa(language);
		Comparator<LiteratureItem> order = TextOrder
				.<LiteratureItem>by(CitationWords.in(language).locale(), item -> {
					String heading = apa.heading(item);
					return heading.isEmpty() ? Objects.requireNonNullElse(item.getTitle(), "") : heading;
				}).thenComparing(LiteratureItem::getYear, Comparator.nullsFirst(Comparator.naturalOrder()))
				.thenComparing(TextOrder.by(CitationWords.in(language).locale(),
						item -> Objects.requireNonNullElse(item.getTitle(), "")));
		this.items = items.stream().sorted(order).toList();
		Map<String, List<LiteratureItem>> alike = this.items.stream()
				.collect(Collectors.groupingBy(item -> ShortCitation.of(item, language)));
		alike.values().stream().filter(same -> same.size() > 1).forEach(same -> {
			for (int i = 0; i < same.size(); i++) {
				letters.put(same.get(i), CitationKeys.letters(i));
			}
		});
	}

	/** The works in order. */
	public List<LiteratureItem> items() {
		return items;
	}

	/** The entries in order. */
	public List<Reference> references() {
		return items.stream().map(this::reference).toList();
	}

	/** The entry of a work of this list. */
	public Reference reference(LiteratureItem item) {
		return apa.entry(item, letters.getOrDefault(item, ""));
	}
}
