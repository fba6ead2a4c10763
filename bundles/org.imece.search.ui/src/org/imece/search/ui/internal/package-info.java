/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The search view, the box that finds everything, and the index that follows the open project. */
package org.imece.search.ui.internal;
