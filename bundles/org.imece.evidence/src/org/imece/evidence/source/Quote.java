/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.source;

/**
 * Words of an element that can stand in a report.
 *
 * @param text     never blank
 * @param language BCP 47 tag; empty if unknown
 * @since 0.1
 */
public record Quote(String text, String language) {
}
