/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Takes in sources and prepares them. */
package org.imece.coding.sources.ui.internal;
