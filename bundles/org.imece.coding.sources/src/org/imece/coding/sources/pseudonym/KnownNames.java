/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;


/** Names that are known beforehand: from the registry, from speakers, from the key, from the rest of the texts. */
final class KnownNames {

	/** So many letters may follow the last word of an organisation without an apostrophe: {@code Vakfının}. */
	private static final int SUFFIX = 6;
	private static final int MIN_LETTERS = 2;

	/** @param words in lower case */
	private record Name(List<String> words, NameKind kind, boolean certain) {
	}

	private final Lexicon lexicon;
	/** Longest first. */
	private final Map<String, List<Name>> byFirstWord = new HashMap<>();

	KnownNames(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** @param certain whether a place where it stands is the name for sure */
	void add(String name, NameKind kind, boolean certain) {
		List<String> words = new ArrayList<>();
		for (Token token : Token.of(name, lexicon)) {
			words.add(Lexicon.lower(token.word()));
		}
		if (words.isEmpty() || words.stream().mapToInt(String::length).sum() < MIN_LETTERS) {
			return;
		}
		List<Name> names = byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>());
		if (names.stream().noneMatch(known -> known.words().equals(words) && (known.certain() || !certain))) {
			names.removeIf(known -> known.words().equals(words));
			names.add(new Name(words, kind, certain));
			names.sort(Comparator.comparingInt((Name known) -> known.words().size()).reversed());
		}
	}


	/** The longest known name that begins with a word; it is written with capitals. */
	Optional<Found> at(List<Token> tokens, int index) {
		Token first = tokens.get(index);
		if (!first.capital()) {
			return Optional.empty();
		}
		String word = Lexicon.lower(first.word());
		for (Name name : byFirstWord.getOrDefault(word, List.of())) {
			int end = end(tokens, index, name);
			if (end >= 0) {
				boolean certain = name.certain() && (name.words().size() > 1 || !first.sentence()
						|| first.hasSuffix() || !lexicon.isAmbiguous(word) && !lexicon.isNoName(word));
				return Optional.of(new Found(first.start(), end, name.kind(), certain));
			}
		}
		return inflected(first, word);
	}

	/** One word with a suffix that no apostrophe sets apart, of an organisation: {@code Vakıfbankın}. */
	private Optional<Found> inflected(Token token, String word) {
		for (int length = word.length() - 1; length >= Math.max(5, word.length() - SUFFIX); length--) {
			for (Name name : byFirstWord.getOrDefault(word.substring(0, length), List.of())) {
				if (name.words().size() == 1 && name.kind() == NameKind.ORGANISATION) {
					return Optional.of(new Found(token.start(), token.start() + length, name.kind(), false));
				}
			}
		}
		return Optional.empty();
	}

	private static int end(List<Token> tokens, int index, Name name) {
		int last = index + name.words().size() - 1;
		if (last >= tokens.size()) {
			return -1;
		}
		for (int i = 1; i < name.words().size(); i++) {
			Token token = tokens.get(index + i);
			if (!token.follows() || tokens.get(index + i - 1).hasSuffix()) {
				return -1;
			}
			String word = Lexicon.lower(token.word());
			String wanted = name.words().get(i);
			boolean fits = word.equals(wanted) || index + i == last && name.kind() == NameKind.ORGANISATION
					&& wanted.length() > 3 && word.startsWith(wanted) && word.length() <= wanted.length() + SUFFIX;
			if (!fits) {
				return -1;
			}
		}
		Token end = tokens.get(last);
		String wanted = name.words().get(name.words().size() - 1);
		return Lexicon.lower(end.word()).equals(wanted) ? end.coreEnd() : end.start() + wanted.length();
	}
}
