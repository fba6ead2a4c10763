/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. The literature of the project: merging items, attaching full texts. */
package org.imece.coding.literature;
