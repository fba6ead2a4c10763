/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Editors over elements: input, base class, fields that edit with undo. */
package org.imece.ui.editor;
