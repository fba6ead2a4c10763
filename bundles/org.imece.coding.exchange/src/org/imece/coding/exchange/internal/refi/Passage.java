/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

/**
 * A selection of a source with its place in the canonical text.
 *
 * @param node  the selection, or the source itself if codings lie directly in it
 * @param start first UTF-16 unit
 * @param end   behind the last UTF-16 unit
 */
record Passage(QdeNode node, int start, int end) {
}
