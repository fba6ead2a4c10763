/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. How works are listed at the end of a text. */
package org.imece.coding.literature.style;
