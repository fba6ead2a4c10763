/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.Locale;
import java.util.regex.Pattern;

import org.imece.coding.query.coded.Condition.Both;
import org.imece.coding.query.coded.Condition.Contains;
import org.imece.coding.query.coded.Condition.Not;
import org.imece.coding.query.coded.Condition.OneOf;
import org.imece.coding.query.coded.Condition.Origin;
import org.imece.coding.query.coded.Condition.VariableIs;
import org.imece.coding.query.coded.Passages.AnyCoding;
import org.imece.coding.query.coded.Passages.CodedWith;
import org.imece.coding.query.coded.Passages.Common;
import org.imece.coding.query.coded.Passages.Either;
import org.imece.coding.query.coded.Passages.Fulfilling;
import org.imece.coding.query.coded.Passages.Related;
import org.imece.coding.query.coded.Passages.Remaining;

/**
 * Writes queries so that reading them gives the same query, with no more parentheses than it takes.
 *
 * @since 0.1
 */
public final class QueryPrinter {

	private static final int OR = 0;
	private static final int AND = 1;
	private static final int RELATION = 2;
	private static final int OPERAND = 3;
	private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9A-Za-z.:+-]*");

	private final boolean withIds;
	private final Locale reader;

	private QueryPrinter(boolean withIds, Locale reader) {
		this.withIds = withIds;
		this.reader = reader;
	}

	/** As users read it, with the keywords of their language where it has some, else English ones. */
	public static String print(Query query, Locale reader) {
		return new QueryPrinter(false, reader).print(query, OR);
	}

	/** As it is stored: in English with identifiers, so that it still means the same when things are renamed. */
	public static String printStored(Query query) {
		return new QueryPrinter(true, Locale.ROOT).print(query, OR);
	}

	/** @param least how tightly it has to bind to stand without parentheses */
	private String print(Query query, int least) {
		String text = switch (query) {
		case AnyCoding any -> say("any");
		case CodedWith coded -> say(coded.below() ? "code " : "code only ") + name(coded.code());
		case Common common -> pair(common.left(), " and ", common.right(), AND);
		case Either either -> pair(either.left(), " or ", either.right(), OR);
		case Remaining remaining -> pair(remaining.left(), " and not ", remaining.right(), AND);
		case Fulfilling that -> pair(that.passages(), " and ", that.condition(), AND);
		case Related related -> print(related.left(), RELATION) + say(related.negated() ? " not " : " ")
				+ relation(related.relation(), reader) + ' ' + print(related.right(), OPERAND);
		case Not not -> say("not ") + print(not.condition(), OPERAND);
		case Both both -> pair(both.left(), " and ", both.right(), AND);
		case OneOf one -> pair(one.left(), " or ", one.right(), OR);
		case Origin origin -> say(origin.kind().keyword()) + ' ' + name(origin.name());
		case VariableIs is -> say("variable ") + name(is.variable()) + ' ' + is.comparison().sign() + ' '
				+ (NUMBER.matcher(is.value()).matches() ? is.value() : quoted(is.value()));
		case Contains contains -> say((contains.memo() ? "memo " : "text ") + (contains.regex() ? "matches " : "contains "))
				+ quoted(contains.expression());
		};
		return binding(query) < least ? '(' + text + ')' : text;
	}

	private String pair(Query left, String operator, Query right, int binding) {
		return print(left, binding) + say(operator) + print(right, binding + 1);
	}

	private static int binding(Query query) {
		return switch (query) {
		case Either either -> OR;
		case OneOf one -> OR;
		case Common common -> AND;
		case Remaining remaining -> AND;
		case Fulfilling that -> AND;
		case Both both -> AND;
		case Related related -> RELATION;
		default -> OPERAND;
		};
	}

	private String say(String keywords) {
		return Keywords.in(reader, keywords);
	}

	/** A relation as it stands between its operands. */
	static String relation(Relation relation, Locale reader) {
		String distance = relation.distance() + " " + relation.unit().name().toLowerCase(Locale.ROOT);
		String text = switch (relation.kind()) {
		case OVERLAPS -> "overlaps";
		case WITHIN -> "within";
		case CONTAINS -> "contains";
		case NEAR -> "near " + distance;
		case FOLLOWED_BY -> "followed by within " + distance;
		case SAME_SPEAKER -> "";
		};
		return Keywords.in(reader, relation.sameSpeaker() ? (text + " same speaker").strip() : text);
	}

	private String name(QueryName name) {
		return quoted(name.title()) + (withIds && !name.id().isEmpty() ? '#' + name.id() : "");
	}

	/** A name or an expression in double quotes, as queries have it. */
	public static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
