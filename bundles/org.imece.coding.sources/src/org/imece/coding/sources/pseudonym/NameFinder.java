/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;


/** Finds the names in a text: those that are known, those of a pattern, and words that look like names. */
final class NameFinder {

	private static final List<String> AND = List.of("ve", "ile", "and", "of", "for", "et", "de", "du", "der", "van", "von");

	/** So many words a name has at most; a heading in capitals may have thousands. */
	private static final int MAX_WORDS = 12;

	private final Lexicon lexicon;
	private final KnownNames known;

	NameFinder(Lexicon lexicon, KnownNames known) {
		this.lexicon = lexicon;
		this.known = known;
	}

	/** In the order of the text; none overlaps another. */
	List<Found> find(String text) {
		NavigableMap<Integer, Found> found = new TreeMap<>();
		PatternFinder.find(text).forEach(one -> found.put(one.start(), one));
		List<Token> tokens = Token.of(text, lexicon);
		int i = 0;
		while (i < tokens.size()) {
			int index = i;
			Found name = known.at(tokens, i).map(known -> longer(known, run(tokens, index))).orElse(null);
			int next = i + 1;
			if (name == null && tokens.get(i).capital()) {
				int end = runEnd(tokens, i);
				name = judge(tokens, i, end);
				next = name == null ? i + 1 : next;
			}
			if (name != null) {
				if (isFree(found, name)) {
					found.put(name.start(), name);
				}
				while (next < tokens.size() && tokens.get(next).start() < name.end()) {
					next++;
				}
			}
			i = next;
		}
		return List.copyOf(found.values());
	}

	/** None of those that were found overlaps another, so that only the last one before the end can be in the way. */
	private static boolean isFree(NavigableMap<Integer, Found> found, Found name) {
		var before = found.lowerEntry(name.end());
		return before == null || before.getValue().end() <= name.start();
	}

	/** What looks like a name of one piece is that, if it is known in a part only: {@code Ayşe} of {@code Ayşe Kaya}. */
	private static Found longer(Found known, Found run) {
		return run != null && run.certain() && run.start() == known.start() && run.end() > known.end() ? run : known;
	}

	private Found run(List<Token> tokens, int from) {
		return judge(tokens, from, runEnd(tokens, from));
	}

	/** Behind the last of the capitalised words that follow each other; small words may join two parts. */
	private int runEnd(List<Token> tokens, int from) {
		int end = from + 1;
		while (end < tokens.size() && end - from < MAX_WORDS && !tokens.get(end - 1).hasSuffix()
				&& tokens.get(end).follows()) {
			if (tokens.get(end).capital()) {
				end++;
			} else if (AND.contains(tokens.get(end).word()) && end + 1 < tokens.size() && tokens.get(end + 1).follows()
					&& tokens.get(end + 1).capital() && endsAsOrganisation(tokens, end + 1)) {
				end += 2;
			} else {
				break;
			}
		}
		return end;
	}

	private boolean endsAsOrganisation(List<Token> tokens, int from) {
		for (int i = from; i < tokens.size() && i - from < MAX_WORDS && (i == from || tokens.get(i).follows()) && tokens.get(i).capital(); i++) {
			if (lexicon.isOrganisation(tokens.get(i).word())) {
				return true;
			}
		}
		return false;
	}

	/** What capitalised words are; {@code null} if they are no name. */
	private Found judge(List<Token> tokens, int from, int to) {
		int start = from;
		boolean titled = false;
		while (start < to && lexicon.isTitle(tokens.get(start).word())) {
			titled = true;
			start++;
		}
		for (int i = to - 1; i >= start; i--) {
			if (lexicon.isOrganisation(tokens.get(i).word())) {
				return organisation(tokens, start, i);
			}
		}
		int end = start;
		while (end < to && !lexicon.isTitleBehind(tokens.get(end).word())) {
			end++;
		}
		titled |= end < to && end > start;
		if (titled && end > start) {
			while (start < end - 1 && tokens.get(start).sentence() && !lexicon.isGivenName(tokens.get(start).word())
					&& lexicon.isNoName(tokens.get(start).word())) {
				start++;
			}
			return lexicon.isNoName(tokens.get(start).word()) ? null : found(tokens, start, end, NameKind.PERSON, true);
		}
		return untitled(tokens, start, end);
	}

	private Found organisation(List<Token> tokens, int from, int last) {
		int start = from;
		while (start < last && (lexicon.isNoName(tokens.get(start).word()) && tokens.get(start).sentence()
				|| !tokens.get(start).capital())) {
			start++;
		}
		if (start == last) {
			return null;
		}
		Token end = tokens.get(last);
		return new Found(tokens.get(start).start(), end.start() + lexicon.organisationLength(end.word()),
				NameKind.ORGANISATION, true);
	}

	private Found untitled(List<Token> tokens, int from, int to) {
		for (int i = from; i < to; i++) {
			Token token = tokens.get(i);
			if (lexicon.isGivenName(token.word())) {
				int start = i > from && tokens.get(from).sentence() ? i : from;
				boolean certain = to - start > 1 || !lexicon.isNoName(token.word()) // Ramazan is a month too
						&& !(token.sentence() && lexicon.isAmbiguous(token.word()));
				return found(tokens, start, endOfPerson(tokens, i, to), NameKind.PERSON, certain);
			}
		}
		// an apostrophe sets suffixes apart from names only, also where every word has a capital
		int start = from < to && tokens.get(from).sentence() && !tokens.get(from).hasSuffix() ? from + 1 : from;
		while (start < to && lexicon.isNoName(tokens.get(start).word())) {
			start++;
		}
		int end = start;
		while (end < to && !lexicon.isNoName(tokens.get(end).word())) {
			end++;
		}
		if (start == end || tokens.subList(start, end).stream().allMatch(Token::isAllCapitals)
				|| tokens.get(start).word().length() < 2) {
			return null; // an abbreviation or a heading
		}
		return found(tokens, start, end, NameKind.OTHER, false);
	}

	/** Words that are no names end the name of a person. */
	private int endOfPerson(List<Token> tokens, int givenName, int to) {
		int end = givenName + 1;
		while (end < to && (!lexicon.isNoName(tokens.get(end).word()) || lexicon.isGivenName(tokens.get(end).word()))) {
			end++;
		}
		return end;
	}

	private static Found found(List<Token> tokens, int from, int to, NameKind kind, boolean certain) {
		return new Found(tokens.get(from).start(), tokens.get(to - 1).coreEnd(), kind, certain);
	}
}
