/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.query.coded.Condition.Comparison;
import org.imece.coding.query.coded.Condition.Contains;
import org.imece.coding.query.coded.Condition.Origin;
import org.imece.coding.query.coded.Condition.VariableIs;
import org.imece.coding.query.coded.NameKind;
import org.imece.coding.query.coded.Passages.AnyCoding;
import org.imece.coding.query.coded.Passages.CodedWith;
import org.imece.coding.query.coded.Query;
import org.imece.coding.query.coded.QueryNames;
import org.imece.coding.query.coded.QueryParser;
import org.imece.coding.query.coded.QueryPrinter;
import org.imece.coding.query.coded.QuerySteps;
import org.imece.coding.query.coded.QuerySteps.Link;
import org.imece.coding.query.coded.QuerySteps.Link.Join;
import org.imece.coding.query.coded.QuerySteps.Step;
import org.imece.coding.query.coded.Relation;

/**
 * A row of the builder as the user left it; it may not make sense yet.
 *
 * @param operator   how it goes with the rows above; of no concern in the first
 * @param distance   of operators that have one
 * @param value      name or expression
 * @param comparison of variables
 * @param compared   value that a variable is compared with
 */
record QueryRow(Operator operator, int distance, Relation.Unit unit, boolean sameSpeaker, Subject subject, String value,
		Comparison comparison, String compared) {

	/** How a row goes with the rows above. */
	enum Operator {
		AND(Join.AND, null), AND_NOT(Join.AND_NOT, null), OR(Join.OR, null), //
		OVERLAPS(Join.RELATED, Relation.Kind.OVERLAPS), NOT_OVERLAPS(Join.NOT_RELATED, Relation.Kind.OVERLAPS), //
		WITHIN(Join.RELATED, Relation.Kind.WITHIN), NOT_WITHIN(Join.NOT_RELATED, Relation.Kind.WITHIN), //
		CONTAINS(Join.RELATED, Relation.Kind.CONTAINS), NOT_CONTAINS(Join.NOT_RELATED, Relation.Kind.CONTAINS), //
		NEAR(Join.RELATED, Relation.Kind.NEAR), NOT_NEAR(Join.NOT_RELATED, Relation.Kind.NEAR), //
		FOLLOWED_BY(Join.RELATED, Relation.Kind.FOLLOWED_BY), //
		NOT_FOLLOWED_BY(Join.NOT_RELATED, Relation.Kind.FOLLOWED_BY), //
		SAME_SPEAKER(Join.RELATED, Relation.Kind.SAME_SPEAKER), //
		NOT_SAME_SPEAKER(Join.NOT_RELATED, Relation.Kind.SAME_SPEAKER);

		private final Join join;
		private final Relation.Kind relation;

		Operator(Join join, Relation.Kind relation) {
			this.join = join;
			this.relation = relation;
		}

		boolean hasDistance() {
			return relation != null && Relation.hasDistance(relation);
		}

		/** Whether the speaker may be asked for beside it. */
		boolean maySameSpeaker() {
			return relation != null && relation != Relation.Kind.SAME_SPEAKER;
		}

		private static Operator of(Link link) {
			for (Operator operator : values()) {
				if (operator.join == link.join()
						&& (link.relation() == null || link.relation().kind() == operator.relation)) {
					return operator;
				}
			}
			throw new IllegalArgumentException(link.toString());
		}
	}

	/** What a row is about. */
	enum Subject {
		CODE, CODE_ONLY, ANY, TEXT, TEXT_REGEX, MEMO, CODER, SPEAKER, DOCUMENT, KIND, LANGUAGE, JURISDICTION, CASE,
		VARIABLE;

		/** What it names; empty for expressions. */
		Optional<NameKind> names() {
			return switch (this) {
			case CODE, CODE_ONLY -> Optional.of(NameKind.CODE);
			case ANY, TEXT, TEXT_REGEX, MEMO -> Optional.empty();
			default -> Optional.of(NameKind.valueOf(name()));
			};
		}
	}

	private static final int USUAL_DISTANCE = 10;

	/** A row in which nothing is chosen yet. */
	static QueryRow empty() {
		return new QueryRow(Operator.AND, USUAL_DISTANCE, Relation.Unit.WORDS, false, Subject.CODE, "",
				Comparison.EQUAL, "");
	}

	private boolean isEmpty() {
		return subject != Subject.ANY && value.isBlank() || subject == Subject.VARIABLE && compared.isBlank();
	}

	/**
	 * The query that rows stand for; empty where no row has a value yet.
	 *
	 * @throws CoreException says what is wrong in a row
	 */
	static Optional<Query> query(List<QueryRow> rows, QueryNames names) throws CoreException {
		List<Step> steps = new ArrayList<>();
		for (QueryRow row : rows) {
			if (!row.isEmpty()) {
				steps.add(new Step(row.link(), QueryParser.parse(row.text(), names)));
			}
		}
		return steps.isEmpty() ? Optional.empty() : Optional.of(new QuerySteps(steps).query());
	}

	private Link link() {
		return operator.relation == null ? Link.of(operator.join)
				: new Link(operator.join, new Relation(operator.relation, operator.hasDistance() ? distance : 0,
						operator.hasDistance() ? unit : Relation.Unit.WORDS, sameSpeaker && operator.maySameSpeaker()));
	}

	private String text() {
		String quoted = QueryPrinter.quoted(value.strip());
		return switch (subject) {
		case ANY -> "any";
		case CODE_ONLY -> "code only " + quoted;
		case TEXT -> "text contains " + quoted;
		case TEXT_REGEX -> "text matches " + quoted;
		case MEMO -> "memo contains " + quoted;
		case VARIABLE -> "variable " + quoted + ' ' + comparison.sign() + ' ' + QueryPrinter.quoted(compared.strip());
		default -> subject.names().orElseThrow().keyword() + ' ' + quoted;
		};
	}

	/** The rows that stand for a query; empty for one that rows cannot show. */
	static Optional<List<QueryRow>> of(Query query) {
		return QuerySteps.of(query).flatMap(steps -> {
			List<Optional<QueryRow>> rows = steps.steps().stream().map(QueryRow::of).toList();
			return rows.stream().allMatch(Optional::isPresent)
					? Optional.of(rows.stream().map(Optional::orElseThrow).toList())
					: Optional.empty();
		});
	}

	private static Optional<QueryRow> of(Step step) {
		QueryRow row = empty().withLink(step.link());
		return switch (step.operand()) {
		case AnyCoding any -> Optional.of(row.with(Subject.ANY, ""));
		case CodedWith coded ->
			Optional.of(row.with(coded.below() ? Subject.CODE : Subject.CODE_ONLY, coded.code().title()));
		case Origin origin -> Optional.of(row.with(Subject.valueOf(origin.kind().name()), origin.name().title()));
		case VariableIs is -> Optional.of(new QueryRow(row.operator, row.distance, row.unit, row.sameSpeaker,
				Subject.VARIABLE, is.variable().title(), is.comparison(), is.value()));
		case Contains contains when contains.memo() && contains.regex() -> Optional.empty();
		case Contains contains -> Optional.of(row.with(
				contains.memo() ? Subject.MEMO : contains.regex() ? Subject.TEXT_REGEX : Subject.TEXT,
				contains.expression()));
		default -> Optional.empty();
		};
	}

	private QueryRow withLink(Link link) {
		Operator of = Operator.of(link);
		return new QueryRow(of, of.hasDistance() ? link.relation().distance() : distance,
				of.hasDistance() ? link.relation().unit() : unit,
				of.maySameSpeaker() && link.relation().sameSpeaker(), subject, value, comparison, compared);
	}

	private QueryRow with(Subject about, String what) {
		return new QueryRow(operator, distance, unit, sameSpeaker, about, what, comparison, compared);
	}
}
