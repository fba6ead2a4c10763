/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.Map;

import org.imece.coding.agreement.measure.Shortfall;

/** What coders said, in blocks that can be resampled. */
interface Series {

	Map<Coefficient, Shortfall> measure(Resample resample);
}
