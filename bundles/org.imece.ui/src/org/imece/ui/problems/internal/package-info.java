/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The view of what the checks find. */
package org.imece.ui.problems.internal;
