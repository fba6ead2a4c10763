/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.benchmarks;

import java.util.Arrays;

/** Milliseconds of repeated runs of the same thing. */
record Sample(double[] sorted) {

	/** Something to be timed. */
	@FunctionalInterface
	interface Work {
		void run() throws Exception;
	}

	static Sample of(int runs, Work work) throws Exception {
		double[] millis = new double[runs];
		for (int i = 0; i < runs; i++) {
			long start = System.nanoTime();
			work.run();
			millis[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		return new Sample(millis);
	}

	double median() {
		return sorted[sorted.length / 2];
	}

	double p95() {
		return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
	}
}
