/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.measure;

import java.util.Random;

/**
 * Draws resamples of blocks with replacement, the same ones for the same seed on every machine.
 * <p>
 * A. F. Hayes and K. Krippendorff (Communication Methods and Measures 1 (2007), 77-89, doi:10.1080/19312450709336664)
 * bootstrap the distribution of α from its pairs of judgements. We draw whole blocks instead, each with all that coders
 * said about it: pairs within a unit, and neighbouring characters even more, are not independent, and intervals that take
 * them to be are too narrow.
 *
 * @since 0.1
 */
public final class Bootstrap {

	private final Random random;
	private final int blocks;

	/** @param blocks number of blocks; at least one */
	public Bootstrap(int blocks, long seed) {
		this.blocks = blocks;
		random = new Random(seed); // its algorithm is part of its specification
	}

	/** How often each block is in the next resample. */
	public int[] next() {
		int[] times = new int[blocks];
		for (int i = 0; i < blocks; i++) {
			times[random.nextInt(blocks)]++;
		}
		return times;
	}
}
