/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.corpus;

/**
 * Somebody who codes.
 *
 * @param consensus whether the sets of this coder hold what others agreed on
 * @since 0.1
 */
public record CorpusCoder(String id, String title, boolean consensus) {
}
