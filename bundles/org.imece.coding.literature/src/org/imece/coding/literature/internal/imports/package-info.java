/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Importers of bibliographies. */
package org.imece.coding.literature.internal.imports;
