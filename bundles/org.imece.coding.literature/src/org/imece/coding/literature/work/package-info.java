/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Works: their identifiers, when two items are the same work, their citation keys. */
package org.imece.coding.literature.work;
