/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Checks of documents, codes and codings. */
package org.imece.coding.internal.check;
