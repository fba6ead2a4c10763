/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Tables of provisions of different jurisdictions that answer each other. */
package org.imece.law.ui.concordance.internal;
