/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.query.coded.Condition.Comparison;
import org.imece.coding.query.coded.Condition.Contains;
import org.imece.coding.query.coded.Condition.Not;
import org.imece.coding.query.coded.Condition.Origin;
import org.imece.coding.query.coded.Condition.VariableIs;
import org.imece.coding.query.coded.Passages.AnyCoding;
import org.imece.coding.query.coded.Passages.CodedWith;
import org.imece.coding.query.coded.Passages.Related;
import org.imece.coding.query.coded.QueryToken.Type;
import org.imece.coding.query.internal.Messages;
import org.imece.coding.query.words.TextPattern;
import org.imece.core.text.UserLocale;

/**
 * Reads queries; {@link Query} says how they are written.
 *
 * @since 0.1
 */
public final class QueryParser {

	static final Set<String> ORIGINS = Stream.of(NameKind.values())
			.filter(kind -> kind != NameKind.CODE && kind != NameKind.VARIABLE).map(NameKind::keyword)
			.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> RELATIONS = Set.of("overlaps", "within", "contains", "near", "followed", "same");

	private final QueryNames names;
	private final List<QueryToken> tokens;
	private int at;

	private QueryParser(String text, QueryNames names) throws QueryRefusal {
		this.names = names;
		tokens = QueryToken.of(text);
	}

	/**
	 * Reads a query.
	 *
	 * @param names what it may name; names come back as they are called now
	 * @throws QueryRefusal with the place of what cannot be understood
	 */
	public static Query parse(String text, QueryNames names) throws QueryRefusal {
		QueryParser parser = new QueryParser(text, names);
		Query query = parser.alternatives();
		QueryToken rest = parser.peek();
		if (rest.type() != Type.END) {
			throw refuse(rest.is(")") ? Messages.Query_noOpening : Messages.Query_operatorExpected, rest);
		}
		return query;
	}

	private QueryToken peek() {
		return tokens.get(at);
	}

	private QueryToken take() {
		QueryToken token = tokens.get(at);
		if (token.type() != Type.END) {
			at++;
		}
		return token;
	}

	private boolean takes(String word) {
		if (peek().is(word)) {
			at++;
			return true;
		}
		return false;
	}

	private void require(String word) throws QueryRefusal {
		if (!takes(word)) {
			throw refuse(NLS.bind(Messages.Query_wordExpected, Keywords.in(UserLocale.get(), word)), peek());
		}
	}

	private static QueryRefusal refuse(String message, QueryToken token) {
		return new QueryRefusal(message, token.offset(), token.length());
	}

	private Query alternatives() throws QueryRefusal {
		Query left = parts();
		while (peek().is("or")) {
			QueryToken operator = take();
			Query right = parts();
			left = QueryJoin.or(left, right).orElseThrow(() -> refuse(Messages.Query_mixedOr, operator));
		}
		return left;
	}

	private Query parts() throws QueryRefusal {
		Query left = piece();
		while (takes("and")) {
			if (peek().is("not") && !isCondition(tokens.get(at + 1))) {
				take();
				left = QueryJoin.andNot(left, piece());
			} else {
				left = QueryJoin.and(left, piece());
			}
		}
		return left;
	}

	private static boolean isCondition(QueryToken token) {
		return ORIGINS.contains(token.keyword())
				|| Set.of("variable", "text", "memo", "not").contains(token.keyword());
	}

	private Query piece() throws QueryRefusal {
		Query left = operand();
		while (startsRelation()) {
			QueryToken operator = peek();
			boolean negated = takes("not");
			Relation relation = relation();
			Query right = operand();
			if (!(left instanceof Passages from) || !(right instanceof Passages to)) {
				throw refuse(Messages.Query_relationOfConditions, operator);
			}
			left = new Related(from, relation, negated, to);
		}
		return left;
	}

	private boolean startsRelation() {
		QueryToken token = peek().is("not") ? tokens.get(at + 1) : peek();
		return RELATIONS.contains(token.keyword());
	}

	private Relation relation() throws QueryRefusal {
		QueryToken word = take();
		return switch (word.keyword()) {
		case "overlaps" -> new Relation(Relation.Kind.OVERLAPS, 0, Relation.Unit.WORDS, sameSpeaker());
		case "within" -> new Relation(Relation.Kind.WITHIN, 0, Relation.Unit.WORDS, sameSpeaker());
		case "contains" -> new Relation(Relation.Kind.CONTAINS, 0, Relation.Unit.WORDS, sameSpeaker());
		case "near" -> distance(Relation.Kind.NEAR);
		case "followed" -> {
			if (takes("by")) {
				require("within");
			}
			yield distance(Relation.Kind.FOLLOWED_BY);
		}
		default -> {
			require("speaker");
			yield Relation.of(Relation.Kind.SAME_SPEAKER);
		}
		};
	}

	private boolean sameSpeaker() throws QueryRefusal {
		if (takes("same")) {
			require("speaker");
			return true;
		}
		return false;
	}

	private Relation distance(Relation.Kind kind) throws QueryRefusal {
		QueryToken number = take();
		if (number.type() != Type.NUMBER || !number.text().matches("[0-9]{1,6}")) {
			throw refuse(Messages.Query_distanceExpected, number);
		}
		QueryToken unit = take();
		Relation.Unit of = switch (unit.keyword()) {
		case "word", "words" -> Relation.Unit.WORDS;
		case "turn", "turns" -> Relation.Unit.TURNS;
		default -> throw refuse(Messages.Query_unitExpected, unit);
		};
		return new Relation(kind, Integer.parseInt(number.text()), of, sameSpeaker());
	}

	private Query operand() throws QueryRefusal {
		QueryToken first = take();
		if (first.is("(")) {
			Query inner = alternatives();
			if (!takes(")")) {
				throw refuse(Messages.Query_noClosing, first);
			}
			return inner;
		}
		if (first.is("any")) {
			return new AnyCoding();
		}
		if (first.is("code")) {
			boolean below = !takes("only");
			return new CodedWith(name(NameKind.CODE), below);
		}
		if (first.is("not")) {
			Query inner = operand();
			if (inner instanceof Condition condition) {
				return new Not(condition);
			}
			throw refuse(Messages.Query_notOfPassages, first);
		}
		return condition(first);
	}

	private Condition condition(QueryToken first) throws QueryRefusal {
		if (ORIGINS.contains(first.keyword())) {
			NameKind kind = NameKind.valueOf(first.keyword().toUpperCase(Locale.ROOT));
			return new Origin(kind, name(kind));
		}
		if (first.is("variable")) {
			return variable();
		}
		if (first.is("text") || first.is("memo")) {
			return contains(first.is("memo"));
		}
		throw refuse(first.type() == Type.END ? Messages.Query_operandMissing : Messages.Query_operandExpected, first);
	}

	private QueryName name(NameKind kind) throws QueryRefusal {
		QueryToken token = take();
		boolean bare = token.type() == Type.WORD && (kind == NameKind.KIND || kind == NameKind.LANGUAGE);
		if (token.type() != Type.STRING && !bare) {
			throw refuse(NLS.bind(Messages.Query_nameExpected, Keywords.in(UserLocale.get(), kind.keyword())), token);
		}
		String id = peek().type() == Type.ID ? take().text() : "";
		try {
			return names.find(kind, token.text(), id);
		} catch (QueryNames.Unknown e) {
			throw refuse(e.getMessage(), token);
		}
	}

	private Condition variable() throws QueryRefusal {
		QueryName variable = name(NameKind.VARIABLE);
		QueryToken sign = take();
		Comparison comparison = Stream.of(Comparison.values()).filter(each -> sign.is(each.sign())).findFirst()
				.orElseThrow(() -> refuse(Messages.Query_comparisonExpected, sign));
		QueryToken value = take();
		if (value.type() != Type.STRING && value.type() != Type.NUMBER && value.type() != Type.WORD) {
			throw refuse(Messages.Query_valueExpected, value);
		}
		if (!names.values().allows(variable.id(), comparison)) {
			throw refuse(Messages.Query_textComparison, sign);
		}
		if (!names.values().understands(variable.id(), value.text())) {
			throw refuse(NLS.bind(Messages.Query_valueOfOtherType, value.text(), variable.title()), value);
		}
		return new VariableIs(variable, comparison, value.text());
	}

	private Condition contains(boolean memo) throws QueryRefusal {
		QueryToken how = take();
		if (!how.is("contains") && !how.is("matches")) {
			throw refuse(Messages.Query_containsExpected, how);
		}
		boolean regex = how.is("matches");
		QueryToken expression = take();
		if (expression.type() != Type.STRING) {
			throw refuse(Messages.Query_expressionExpected, expression);
		}
		try {
			new TextPattern(regex ? TextPattern.Kind.REGEX : TextPattern.Kind.WORDS, expression.text(), false).check();
		} catch (CoreException e) {
			throw refuse(e.getMessage(), expression);
		}
		return new Contains(memo, expression.text(), regex);
	}
}
