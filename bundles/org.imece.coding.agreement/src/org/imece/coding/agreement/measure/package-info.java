/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * API. Coefficients of agreement of coders, with their formulas and sources; they know nothing of projects.
 * <p>
 * All are written as 1 - observed / expected disagreement, so that disagreements of several codes can be pooled. They
 * are our own and not those of a library: the ones at hand lack AC1, the unitising coefficients of 2016, weights of
 * units and intervals, and the bootstrap needs to evaluate them thousands of times.
 */
package org.imece.coding.agreement.measure;
