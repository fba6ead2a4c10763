/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. What importers of documents and codings share. */
package org.imece.coding.imports;
