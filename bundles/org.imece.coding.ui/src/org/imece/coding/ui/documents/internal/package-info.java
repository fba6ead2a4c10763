/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The view of documents. */
package org.imece.coding.ui.documents.internal;
