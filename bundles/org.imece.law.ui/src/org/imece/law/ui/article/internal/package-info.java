/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. What belongs to the article that is read: norm cards, citations, changes, footnotes. */
package org.imece.law.ui.article.internal;
