/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Texts of this bundle. */
package org.imece.ui.internal;
