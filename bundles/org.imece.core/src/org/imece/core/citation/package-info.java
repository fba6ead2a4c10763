/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. How the literature is cited: names of authors, short citations, the full text of an item and its pages. */
package org.imece.core.citation;
