/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Columns of a table of coded passages. Ours are the first Turkish and the first English word; the others are those that
 * MAXQDA and people write.
 */
enum Heading {

	DOCUMENT("Belge", "Document", "Document name", "Belge adı", "Dokument", "Dokumentname", "File", "Dosya"),
	CODE("Kod", "Code"),
	SEGMENT("Kesit", "Segment", "Coded segment", "Kodlu kesit", "Codiertes Segment", "Quote", "Alıntı"),
	BEGINNING("Başlangıç", "Beginning", "Begin", "Start", "Anfang"),
	END("Bitiş", "End", "Ende"),
	SPEAKER("Konuşan", "Speaker", "Sprecher"),
	CODER("Kodlayıcı", "Coder", "Created by", "Author", "Oluşturan", "Autor", "Erstellt von"),
	COMMENT("Not", "Comment", "Memo", "Yorum", "Kommentar"),
	AT("Tarih", "Date", "Created", "Creation date", "Erstellt am", "Datum");

	private final List<String> words;

	Heading(String... words) {
		this.words = List.of(words);
	}

	/** @param language BCP 47 tag */
	String in(String language) {
		return words.get(language.startsWith("tr") ? 0 : 1);
	}

	/** The column with a heading, in any of the languages. */
	static Optional<Heading> of(String text) {
		String wanted = plain(text);
		for (Heading heading : values()) {
			if (heading.words.stream().anyMatch(word -> plain(word).equals(wanted))) {
				return Optional.of(heading);
			}
		}
		return Optional.empty();
	}

	/** Headings are keys: I and İ, ı and i are the same letter in them. */
	private static String plain(String text) {
		return text.strip().toLowerCase(Locale.ROOT).replace("i\u0307", "i").replace('ı', 'i').replaceAll("\\s+", " ");
	}
}
