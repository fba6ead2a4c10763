/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The literature in the reporting database. */
package org.imece.coding.literature.internal.reporting;
