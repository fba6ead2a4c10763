/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

/**
 * What {@link TextDecoder} made of bytes.
 *
 * @param text    without byte order mark; line ends as in the file
 * @param charset name of the encoding: UTF-8, UTF-16LE, UTF-16BE, windows-1254 ...
 * @param certain whether the bytes themselves, or the user, say so; false where it was inferred from the letters used
 * @since 0.1
 */
public record DecodedText(String text, String charset, boolean certain) {
}
