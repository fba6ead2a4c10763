/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Where the project stands and what to do next. */
package org.imece.ui.overview.internal;
