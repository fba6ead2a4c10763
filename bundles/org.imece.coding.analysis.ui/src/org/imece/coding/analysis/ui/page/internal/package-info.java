/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. What each analysis lets users choose, and how its result is shown. */
package org.imece.coding.analysis.ui.page.internal;
