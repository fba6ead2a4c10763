/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Full-text search over a project; hides the search engine. */
package org.imece.search;
