/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Codebooks: finding, making, moving and merging codes, their colours and how often they are used. */
package org.imece.coding.code;
