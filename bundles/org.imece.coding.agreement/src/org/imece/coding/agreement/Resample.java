/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

/**
 * How often each block counts.
 *
 * @param times  by block
 * @param totals by document: units or characters of its blocks, as often as they count
 */
record Resample(int[] times, double[] totals) {
}
