/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The editor that shows an analysis, and how it is opened. */
package org.imece.coding.analysis.ui.editor.internal;
