/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Measures store, autosave and search on a generated project of the size to plan for; not part of the product. */
package org.imece.benchmarks;
