/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Coded passages: making and changing them, and finding them by position. */
package org.imece.coding.segment;
