/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Reading of REFI-QDA projects and codebooks. */
package org.imece.coding.exchange.internal.refi;
