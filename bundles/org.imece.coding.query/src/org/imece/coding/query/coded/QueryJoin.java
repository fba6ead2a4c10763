/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.Optional;

import org.imece.coding.query.coded.Condition.Both;
import org.imece.coding.query.coded.Condition.Not;
import org.imece.coding.query.coded.Condition.OneOf;
import org.imece.coding.query.coded.Passages.AnyCoding;
import org.imece.coding.query.coded.Passages.Common;
import org.imece.coding.query.coded.Passages.Either;
import org.imece.coding.query.coded.Passages.Fulfilling;
import org.imece.coding.query.coded.Passages.Remaining;

/** Joins queries by what they are. */
final class QueryJoin {

	private QueryJoin() {
	}

	static Query and(Query left, Query right) {
		if (left instanceof Condition one) {
			return right instanceof Condition two ? new Both(one, two) : new Fulfilling((Passages) right, one);
		}
		Passages passages = (Passages) left;
		return right instanceof Condition condition ? new Fulfilling(passages, condition)
				: new Common(passages, (Passages) right);
	}

	static Query andNot(Query left, Query right) {
		return right instanceof Condition condition ? and(left, new Not(condition))
				: new Remaining(passages(left), (Passages) right);
	}

	/** Empty for passages and a condition, whose alternative would be anything. */
	static Optional<Query> or(Query left, Query right) {
		if (left instanceof Condition one && right instanceof Condition two) {
			return Optional.of(new OneOf(one, two));
		}
		if (left instanceof Passages one && right instanceof Passages two) {
			return Optional.of(new Either(one, two));
		}
		return Optional.empty();
	}

	/** A condition by itself asks for all codings that fulfil it. */
	static Passages passages(Query query) {
		return query instanceof Condition condition ? new Fulfilling(new AnyCoding(), condition) : (Passages) query;
	}
}
