/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. What slices and partners contribute to the reporting database. */
package org.imece.core.reporting;
