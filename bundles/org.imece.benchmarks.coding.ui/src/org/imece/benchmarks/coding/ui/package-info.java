/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Measures the coding editor in the workbench, with texts longer than one meets; not part of the product. */
package org.imece.benchmarks.coding.ui;
