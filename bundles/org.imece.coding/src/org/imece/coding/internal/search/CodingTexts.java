/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.imece.coding.code.Codes;
import org.imece.core.project.Titles;
import org.imece.core.search.ISearchContribution;
import org.imece.core.search.SearchText;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.coding.Memo;
import org.imece.model.core.Element;

/** Documents in full, codes with their definitions, notes on codings, memos and literature. */
public final class CodingTexts implements ISearchContribution {

	private static final String DOCUMENT = "Document";
	private static final String CODE = "Code";
	private static final String CODING = "Coding";
	private static final String MEMO = "Memo";
	private static final String LITERATURE = "LiteratureItem";

	@Override
	public void texts(Element root, Consumer<SearchText> texts) {
		switch (root) {
		case Document document -> texts.accept(new SearchText(document.getId(), DOCUMENT, Titles.of(document, "tr"),
				text(document.getLanguage()), text(document.getText()), List.of()));
		case Codebook book -> Codes.walk(book, code -> code(code, texts));
		case CodingSet set -> set.getCodings().stream().filter(coding -> coding.getMemo() != null)
				.forEach(coding -> texts.accept(new SearchText(coding.getId(), CODING, excerpt(coding.getQuote()), "",
						coding.getMemo(), List.of())));
		case Memo memo -> texts.accept(
				new SearchText(memo.getId(), MEMO, Titles.of(memo, "tr"), "", text(memo.getText()), List.of()));
		case LiteratureItem item -> literature(item, texts);
		default -> {
			// of another slice
		}
		}
	}

	private static void code(Code code, Consumer<SearchText> texts) {
		Set<String> languages = new LinkedHashSet<>(code.getNames().keySet());
		languages.addAll(code.getDescriptions().keySet());
		for (String language : languages) {
			String text = String.join("\n", text(code.getNames().get(language)),
					text(code.getDescriptions().get(language)), text(code.getInclude().get(language)),
					text(code.getExclude().get(language)), text(code.getExample().get(language)));
			texts.accept(new SearchText(code.getId(), CODE, Titles.of(code, language), language, text.strip(),
					List.of()));
		}
	}

	private static void literature(LiteratureItem item, Consumer<SearchText> texts) {
		String text = String.join("\n", text(item.getTitle()), String.join("; ", item.getAuthors()),
				text(item.getContainer()), text(item.getPublisher()));
		List<String> keys = List.of(text(item.getDoi()), text(item.getCitationKey())).stream()
				.filter(key -> !key.isEmpty()).toList();
		texts.accept(new SearchText(item.getId(), LITERATURE, Titles.of(item, "tr"), "", text, keys));
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}

	private static String excerpt(String quote) {
		String line = text(quote).strip().replaceAll("\\s+", " ");
		return line.length() <= 80 ? line : line.substring(0, 79) + '…';
	}
}
