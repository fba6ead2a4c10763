/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Results as pictures that the keyboard and a screen reader can go through. */
package org.imece.coding.analysis.ui.picture.internal;
