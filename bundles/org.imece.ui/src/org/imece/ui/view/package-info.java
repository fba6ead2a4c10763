/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Base of views over the open project. */
package org.imece.ui.view;
