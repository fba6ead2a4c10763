/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Counts and compares codings. */
package org.imece.coding.analysis.internal;
