/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.imece.coding.query.coded.Condition.Both;
import org.imece.coding.query.coded.Condition.OneOf;
import org.imece.coding.query.coded.Passages.AnyCoding;
import org.imece.coding.query.coded.Passages.Common;
import org.imece.coding.query.coded.Passages.Either;
import org.imece.coding.query.coded.Passages.Fulfilling;
import org.imece.coding.query.coded.Passages.Related;
import org.imece.coding.query.coded.Passages.Remaining;
import org.imece.coding.query.internal.Messages;

/**
 * A query as rows that are read from top to bottom: each changes what the rows before it came to. An alternative
 * condition goes with the condition in the row before it.
 *
 * @param steps at least one
 * @since 0.1
 */
public record QuerySteps(List<Step> steps) {

	/**
	 * A row.
	 *
	 * @param link    how it is joined to the rows before it; of no concern in the first row
	 * @param operand a single code or condition; not an operator
	 * @since 0.1
	 */
	public record Step(Link link, Query operand) {
	}

	/**
	 * How a row is joined to the rows before it.
	 *
	 * @param join     what it is
	 * @param relation of a relation; {@code null} for others
	 * @since 0.1
	 */
	public record Link(Join join, Relation relation) {

		/** Kinds of links. */
		public enum Join {
			AND, AND_NOT, OR, RELATED, NOT_RELATED
		}

		public Link {
			if ((relation != null) != (join == Join.RELATED || join == Join.NOT_RELATED)) {
				throw new IllegalArgumentException(join + " " + relation);
			}
		}

		/** A link that is no relation. */
		public static Link of(Join join) {
			return new Link(join, null);
		}
	}

	public QuerySteps {
		steps = List.copyOf(steps);
	}

	/**
	 * The query that the rows stand for.
	 *
	 * @throws CoreException if a row cannot be joined to the rows before it
	 */
	public Query query() throws CoreException {
		Query query = steps.get(0).operand();
		for (Step step : steps.subList(1, steps.size())) {
			query = joined(query, step);
		}
		return query;
	}

	private static Query joined(Query before, Step step) throws CoreException {
		return switch (step.link().join()) {
		case AND -> QueryJoin.and(before, step.operand());
		case AND_NOT -> QueryJoin.andNot(before, step.operand());
		case OR -> or(before, step.operand());
		case RELATED, NOT_RELATED -> related(before, step);
		};
	}

	private static Query or(Query before, Query operand) throws CoreException {
		if (operand instanceof Condition condition) {
			if (before instanceof Fulfilling that) {
				return new Fulfilling(that.passages(), new OneOf(that.condition(), condition));
			}
			if (before instanceof Both both) {
				return new Both(both.left(), new OneOf(both.right(), condition));
			}
		}
		return QueryJoin.or(before, operand).orElseThrow(() -> new CoreException(Status.error(Messages.Steps_mixedOr)));
	}

	private static Query related(Query before, Step step) throws CoreException {
		if (step.operand() instanceof Passages passages) {
			return new Related(QueryJoin.passages(before), step.link().relation(),
					step.link().join() == Link.Join.NOT_RELATED, passages);
		}
		throw new CoreException(Status.error(Messages.Steps_relationToCondition));
	}

	/** The rows that stand for a query; empty for one with parentheses that rows do not have. */
	public static Optional<QuerySteps> of(Query query) {
		List<Step> steps = new ArrayList<>();
		return collect(query, Link.of(Link.Join.AND), steps) ? Optional.of(new QuerySteps(steps)) : Optional.empty();
	}

	private static boolean collect(Query query, Link link, List<Step> steps) {
		return switch (query) {
		case Common common -> both(common.left(), Link.Join.AND, common.right(), steps);
		case Remaining remaining -> both(remaining.left(), Link.Join.AND_NOT, remaining.right(), steps);
		case Either either -> both(either.left(), Link.Join.OR, either.right(), steps);
		case Both both -> collect(both.left(), link, steps) && condition(both.right(), steps);
		case Fulfilling that -> collect(that.passages(), link, steps) && condition(that.condition(), steps);
		case OneOf one -> both(one.left(), Link.Join.OR, one.right(), steps);
		case Related related -> collect(related.left(), link, steps) && operand(
				new Link(related.negated() ? Link.Join.NOT_RELATED : Link.Join.RELATED, related.relation()),
				related.right(), steps);
		default -> operand(link, query, steps);
		};
	}

	private static boolean both(Query left, Link.Join join, Query right, List<Step> steps) {
		return collect(left, Link.of(Link.Join.AND), steps) && operand(Link.of(join), right, steps);
	}

	/** A condition in a row, its alternatives in the rows below it. */
	private static boolean condition(Condition condition, List<Step> steps) {
		return condition instanceof OneOf one
				? condition(one.left(), steps) && operand(Link.of(Link.Join.OR), one.right(), steps)
				: operand(Link.of(Link.Join.AND), condition, steps);
	}

	private static boolean operand(Link link, Query operand, List<Step> steps) {
		boolean single = switch (operand) {
		case AnyCoding any -> true;
		case Passages.CodedWith coded -> true;
		case Condition.Origin origin -> true;
		case Condition.VariableIs is -> true;
		case Condition.Contains contains -> true;
		case Condition.Not not -> !(not.condition() instanceof Condition.Not);
		default -> false;
		};
		if (!single) {
			return false;
		}
		if (operand instanceof Condition.Not not) {
			return link.join() == Link.Join.AND && !steps.isEmpty()
					&& operand(Link.of(Link.Join.AND_NOT), not.condition(), steps);
		}
		steps.add(new Step(link, operand));
		return true;
	}
}
