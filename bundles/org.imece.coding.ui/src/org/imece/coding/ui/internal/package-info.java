/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Codes as chips, the popup that chooses a code, codes used last. */
package org.imece.coding.ui.internal;
