/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The index in Lucene: analysis of texts, queries, updates, snippets. */
package org.imece.search.internal;
