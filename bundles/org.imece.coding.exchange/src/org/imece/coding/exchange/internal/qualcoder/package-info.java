/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Projects of QualCoder. */
package org.imece.coding.exchange.internal.qualcoder;
