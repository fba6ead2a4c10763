/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Coded passages in tables and as a Word document. */
package org.imece.coding.exchange.internal.tables;
