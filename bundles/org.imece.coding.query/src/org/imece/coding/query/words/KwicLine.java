/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

/**
 * A hit with what stands beside it, for a concordance. Blanks and line ends are shown as one blank.
 *
 * @param document title of its document
 * @param speaker  who speaks there, as printed; may be empty
 * @since 0.1
 */
public record KwicLine(TextHit hit, String document, String speaker, String left, String keyword, String right) {
}
