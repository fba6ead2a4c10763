/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. What is known of the selected element: card, uses, references, notes. */
package org.imece.ui.context.internal;
