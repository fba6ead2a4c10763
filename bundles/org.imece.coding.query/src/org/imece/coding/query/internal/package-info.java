/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Finds words and coded passages. */
package org.imece.coding.query.internal;
