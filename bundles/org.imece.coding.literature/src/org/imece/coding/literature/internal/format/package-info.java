/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Reads and writes BibTeX, RIS and CSL-JSON. */
package org.imece.coding.literature.internal.format;
