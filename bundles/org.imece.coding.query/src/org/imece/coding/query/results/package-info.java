/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. What queries and searches came to, as tables. */
package org.imece.coding.query.results;
