/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.imece.search.SearchRefusal;

/**
 * Reads what users type; see {@link org.imece.search.SearchRequest} for the syntax. Operators are in capitals, since
 * {@code or} and {@code ve} are words.
 */
final class QueryParser {

	private static final Set<String> AND = Set.of("AND", "VE");
	private static final Set<String> OR = Set.of("OR", "VEYA");
	private static final Set<String> NOT = Set.of("NOT", "DEĞİL");
	private static final int MIN_PREFIX = 2;
	/** Deeper ones are no queries of people. */
	private static final int MAX_DEPTH = 50;

	private final List<QueryToken> tokens;
	private int next;
	private int depth;

	private QueryParser(List<QueryToken> tokens) {
		this.tokens = tokens;
	}

	static QueryNode parse(String query) throws SearchRefusal {
		QueryParser parser = new QueryParser(QueryToken.split(query));
		QueryNode node = parser.any();
		if (parser.isAt(QueryToken.Kind.CLOSE)) {
			throw new SearchRefusal(Messages.Query_closeWithoutOpen);
		}
		return node;
	}

	private QueryNode any() throws SearchRefusal {
		if (++depth > MAX_DEPTH) {
			throw new SearchRefusal(Messages.Query_tooDeep);
		}
		List<QueryNode> alternatives = new ArrayList<>();
		alternatives.add(all());
		while (isWord(OR)) {
			next++;
			alternatives.add(all());
		}
		depth--;
		return alternatives.size() == 1 ? alternatives.get(0) : new QueryNode.Any(alternatives);
	}

	private QueryNode all() throws SearchRefusal {
		List<QueryNode> wanted = new ArrayList<>();
		List<QueryNode> excluded = new ArrayList<>();
		while (next < tokens.size() && !isAt(QueryToken.Kind.CLOSE) && !isWord(OR)) {
			if (isWord(AND)) {
				QueryToken and = tokens.get(next++);
				if (wanted.isEmpty() && excluded.isEmpty() || isAtEnd()) {
					throw new SearchRefusal(Messages.format(Messages.Query_operatorAlone, and.text()));
				}
			}
			boolean not = isAt(QueryToken.Kind.MINUS) || isWord(NOT);
			if (not) {
				QueryToken minus = tokens.get(next++);
				if (isAtEnd()) {
					throw new SearchRefusal(Messages.format(Messages.Query_operatorAlone, minus.text()));
				}
			}
			(not ? excluded : wanted).add(one());
		}
		if (wanted.isEmpty()) {
			throw new SearchRefusal(excluded.isEmpty() ? emptyHere() : Messages.Query_onlyExcluded);
		}
		return wanted.size() == 1 && excluded.isEmpty() ? wanted.get(0) : new QueryNode.All(wanted, excluded);
	}

	private String emptyHere() {
		if (isWord(OR)) {
			return Messages.format(Messages.Query_operatorAlone, tokens.get(next).text());
		}
		if (next > 0 && next <= tokens.size() && tokens.get(next - 1).isWord(OR)) {
			return Messages.format(Messages.Query_operatorAlone, tokens.get(next - 1).text());
		}
		return isAt(QueryToken.Kind.CLOSE) ? Messages.Query_nothingInParentheses : Messages.Query_empty;
	}

	private QueryNode one() throws SearchRefusal {
		QueryToken token = tokens.get(next++);
		return switch (token.kind()) {
		case PHRASE -> new QueryNode.Phrase(token.text());
		case WORD -> token.text().indexOf('*') < 0 ? new QueryNode.Word(token.text()) : prefix(token.text());
		case OPEN -> {
			QueryNode inner = any();
			if (!isAt(QueryToken.Kind.CLOSE)) {
				throw new SearchRefusal(Messages.Query_openWithoutClose);
			}
			next++;
			yield inner;
		}
		case CLOSE, MINUS -> throw new SearchRefusal(Messages.format(Messages.Query_operatorAlone, token.text()));
		};
	}

	private static QueryNode prefix(String text) throws SearchRefusal {
		String beginning = text.substring(0, text.indexOf('*'));
		if (beginning.length() < MIN_PREFIX || beginning.length() != text.length() - 1) {
			throw new SearchRefusal(Messages.format(Messages.Query_starInside, text));
		}
		return new QueryNode.Prefix(beginning);
	}

	private boolean isAtEnd() {
		return next >= tokens.size() || isAt(QueryToken.Kind.CLOSE);
	}

	private boolean isAt(QueryToken.Kind kind) {
		return next < tokens.size() && tokens.get(next).kind() == kind;
	}

	private boolean isWord(Set<String> operators) {
		return next < tokens.size() && tokens.get(next).isWord(operators);
	}
}
