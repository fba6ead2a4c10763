/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Two articles, or two states of one, side by side. */
package org.imece.law.ui.compare.internal;
