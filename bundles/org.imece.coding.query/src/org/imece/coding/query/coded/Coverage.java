/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The text that hits of one document cover together: spans that neither overlap nor touch. */
final class Coverage {

	private final int[] starts;
	private final int[] ends;

	/** @param hits in reading order */
	Coverage(List<QueryHit> hits) {
		int[] from = new int[hits.size()];
		int[] to = new int[hits.size()];
		int count = 0;
		for (QueryHit hit : hits) {
			if (count > 0 && hit.start() <= to[count - 1]) {
				to[count - 1] = Math.max(to[count - 1], hit.end());
			} else {
				from[count] = hit.start();
				to[count++] = hit.end();
			}
		}
		starts = Arrays.copyOf(from, count);
		ends = Arrays.copyOf(to, count);
	}

	/** First span that ends behind an offset. */
	private int firstBehind(int offset) {
		int index = Arrays.binarySearch(ends, offset);
		return index < 0 ? -index - 1 : index + 1;
	}

	/** Passes on the parts of a hit that are covered. */
	void covered(QueryHit hit, Consumer<QueryHit> parts) {
		for (int i = firstBehind(hit.start()); i < starts.length && starts[i] < hit.end(); i++) {
			parts.accept(
					new QueryHit(hit.coding(), Math.max(starts[i], hit.start()), Math.min(ends[i], hit.end())));
		}
	}

	/** Passes on the parts of a hit that are not covered. */
	void uncovered(QueryHit hit, Consumer<QueryHit> parts) {
		int at = hit.start();
		for (int i = firstBehind(hit.start()); i < starts.length && starts[i] < hit.end(); i++) {
			if (starts[i] > at) {
				parts.accept(new QueryHit(hit.coding(), at, starts[i]));
			}
			at = Math.max(at, ends[i]);
		}
		if (at < hit.end()) {
			parts.accept(new QueryHit(hit.coding(), at, hit.end()));
		}
	}
}
