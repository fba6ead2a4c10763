/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

/**
 * A text of an element as the index keeps it.
 *
 * @param language primary subtag
 */
record IndexedText(String language, String text) {
}
