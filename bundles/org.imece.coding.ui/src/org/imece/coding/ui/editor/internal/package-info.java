/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The editor in which texts are coded. */
package org.imece.coding.ui.editor.internal;
