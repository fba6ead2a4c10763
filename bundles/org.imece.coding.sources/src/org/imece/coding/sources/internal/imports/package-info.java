/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Importers of texts. */
package org.imece.coding.sources.internal.imports;
