/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

/**
 * A place in a text where something was found.
 *
 * @param start first UTF-16 unit
 * @param end   behind the last UTF-16 unit
 * @since 0.1
 */
public record TextHit(String documentId, int start, int end) {
}
