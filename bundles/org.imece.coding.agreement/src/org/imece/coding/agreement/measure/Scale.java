/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

/**
 * Level of measurement of the categories: how much two of them differ (Krippendorff 2004, section 11.3.4).
 *
 * @since 0.1
 */
public enum Scale {

	/** Equal or not: 0 or 1. */
	NOMINAL {
		@Override
		double squared(int c, int k, ReliabilityData data, double[] frequencies) {
			return c == k ? 0 : 1;
		}
	},
	/** Ranks, lowest first: {@code (sum of n_g for g from c to k - (n_c + n_k) / 2)²}. */
	ORDINAL {
		@Override
		double squared(int c, int k, ReliabilityData data, double[] frequencies) {
			double between = -(frequencies[c] + frequencies[k]) / 2;
			for (int g = Math.min(c, k); g <= Math.max(c, k); g++) {
				between += frequencies[g];
			}
			return between * between;
		}
	},
	/** {@code (c - k)²}. */
	INTERVAL {
		@Override
		double squared(int c, int k, ReliabilityData data, double[] frequencies) {
			double difference = data.value(c) - data.value(k);
			return difference * difference;
		}
	},
	/** {@code ((c - k) / (c + k))²}, values not below 0. */
	RATIO {
		@Override
		double squared(int c, int k, ReliabilityData data, double[] frequencies) {
			double sum = data.value(c) + data.value(k);
			double share = sum == 0 ? 0 : (data.value(c) - data.value(k)) / sum;
			return share * share;
		}
	};

	/** @param frequencies number of judgements of each category in units that at least two coders judged */
	abstract double squared(int c, int k, ReliabilityData data, double[] frequencies);
}
