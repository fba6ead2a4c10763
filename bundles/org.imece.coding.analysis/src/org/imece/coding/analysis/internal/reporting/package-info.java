/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Tables of the reporting database that follow from all codings together. */
package org.imece.coding.analysis.internal.reporting;
