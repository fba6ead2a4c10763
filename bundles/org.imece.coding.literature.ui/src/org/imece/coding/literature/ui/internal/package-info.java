/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Texts, and what the parts of this bundle share. */
package org.imece.coding.literature.ui.internal;
