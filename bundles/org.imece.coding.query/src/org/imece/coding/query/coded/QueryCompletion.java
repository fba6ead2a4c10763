/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.imece.core.text.Folding;

/**
 * Says how a query may go on where somebody writes it.
 *
 * @since 0.1
 */
public final class QueryCompletion {

	/**
	 * A way to go on.
	 *
	 * @param text   takes the place of what is written there
	 * @param offset where it goes, in UTF-16 units
	 * @param length how much it replaces
	 * @since 0.1
	 */
	public record Proposal(String text, int offset, int length) {
	}

	private static final List<String> OPERANDS = Stream
			.concat(Stream.of("code", "any", "("), Stream.concat(QueryParser.ORIGINS.stream().sorted(),
					Stream.of("variable", "text contains", "text matches", "memo contains")))
			.toList();
	private static final List<String> OPERATORS = List.of("and", "and not", "or", "overlaps", "within", "contains",
			"near 10 words", "near 1 turns", "followed by within 10 words", "followed by within 1 turns", "same speaker",
			"not overlaps", ")");

	private QueryCompletion() {
	}

	/**
	 * Ways to go on at a place, those that begin with what is written there.
	 *
	 * @param reader whose keywords are offered
	 */
	public static List<Proposal> at(String query, int caret, QueryNames names, Locale reader) {
		String before = query.substring(0, caret);
		int start = partialStart(before);
		List<QueryToken> tokens;
		try {
			tokens = QueryToken.of(before.substring(0, start));
		} catch (QueryRefusal e) {
			return List.of(); // what is before makes no sense yet, so nothing can follow
		}
		String partial = Folding.fold(before.substring(start).replaceFirst("^\"", ""));
		List<Proposal> proposals = new ArrayList<>();
		for (String way : continuations(tokens, names)) {
			boolean name = way.startsWith("\"");
			String text = name ? way : Keywords.in(reader, way);
			String plain = Folding.fold(name ? text.substring(1) : text);
			if (plain.startsWith(partial) || name && plain.contains(' ' + partial)) {
				proposals.add(new Proposal(text, start, caret - start));
			}
		}
		return proposals;
	}

	/** Start of the word or of the string without end that somebody writes at the end of a text. */
	private static int partialStart(String before) {
		boolean open = false;
		int quote = 0;
		for (int i = 0; i < before.length(); i++) {
			if (before.charAt(i) == '"') {
				open = !open;
				quote = i;
			} else if (open && before.charAt(i) == '\\') {
				i++;
			}
		}
		if (open) {
			return quote;
		}
		int start = before.length();
		while (start > 0 && Character.isLetterOrDigit(before.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	/** @param tokens with an end behind them */
	private static List<String> continuations(List<QueryToken> tokens, QueryNames names) {
		if (tokens.size() < 2) {
			return OPERANDS;
		}
		QueryToken last = tokens.get(tokens.size() - 2);
		QueryToken former = tokens.size() < 3 ? last : tokens.get(tokens.size() - 3);
		return switch (last.type()) {
		case STRING -> former.is("variable") ? List.of("=", "!=", "<", "<=", ">", ">=") : OPERATORS;
		case NUMBER -> former.is("near") || former.is("within") ? List.of("words", "turns") : OPERATORS;
		case SIGN -> last.is(")") ? OPERATORS : last.is("(") ? OPERANDS : List.of("\"\"");
		case WORD -> afterWord(last.keyword(), former, names);
		default -> OPERATORS;
		};
	}

	private static List<String> afterWord(String word, QueryToken former, QueryNames names) {
		if (QueryParser.ORIGINS.contains(word) || word.equals("variable")) {
			return quoted(names, NameKind.valueOf(word.toUpperCase(Locale.ROOT)));
		}
		return switch (word) {
		case "code" -> Stream.concat(Stream.of("only"), quoted(names, NameKind.CODE).stream()).toList();
		case "only" -> quoted(names, NameKind.CODE);
		case "text", "memo" -> List.of("contains", "matches");
		case "contains" -> former.is("text") || former.is("memo") ? List.of("\"\"") : OPERANDS;
		case "matches" -> List.of("\"\"");
		case "near" -> List.of("10 words", "1 turns");
		case "followed" -> List.of("10 words", "1 turns");
		case "by" -> List.of("within 10 words", "within 1 turns");
		case "within" -> former.is("by") ? List.of("10 words", "1 turns") : OPERANDS;
		case "same" -> List.of("speaker");
		case "any" -> OPERATORS;
		case "not" -> former.is("and") ? OPERANDS
				: List.of("overlaps", "within", "contains", "near 10 words", "same speaker");
		default -> OPERANDS;
		};
	}

	private static List<String> quoted(QueryNames names, NameKind kind) {
		return names.all(kind).stream().map(name -> QueryPrinter.quoted(name.title())).toList();
	}
}
