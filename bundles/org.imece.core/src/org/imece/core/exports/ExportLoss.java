/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.exports;

/**
 * Something of the project that an exported file does not hold, or that other programs will not see in it.
 *
 * @param place  the element as a user would name it
 * @param reason what is lost and why, one sentence in the language of the user; the same for every loss of its kind
 * @since 0.1
 */
public record ExportLoss(String place, String reason) {
}
