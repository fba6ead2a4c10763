/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What rounds of double coding hide from their coders. */
package org.imece.coding.internal.round;
