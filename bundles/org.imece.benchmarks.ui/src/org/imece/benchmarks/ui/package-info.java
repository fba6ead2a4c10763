/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Measures the time from the start of the process to a window that can be used; not part of the product. */
package org.imece.benchmarks.ui;
