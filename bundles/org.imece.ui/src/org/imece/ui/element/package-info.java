/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Elements as users see them: icon, title, how they open, what is dragged. */
package org.imece.ui.element;
