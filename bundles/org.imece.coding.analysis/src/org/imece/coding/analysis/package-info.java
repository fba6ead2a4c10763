/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * API. Counts and compares codings: frequencies, crosstabs, co-occurrence, networks, portraits, words, saturation and
 * comparisons of groups. Each analysis takes a {@link org.imece.coding.analysis.CodedScope} and comes to a typed result
 * that also makes its tables.
 */
package org.imece.coding.analysis;
