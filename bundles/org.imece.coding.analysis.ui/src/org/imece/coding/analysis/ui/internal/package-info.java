/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Shows counts and comparisons of codings. */
package org.imece.coding.analysis.ui.internal;
