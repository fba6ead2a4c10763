/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

/**
 * A document in which names remain.
 *
 * @param document identifier
 * @param title    in the main language of the project
 * @param places   how many names stand in its text
 * @since 0.1
 */
public record NamesLeft(String document, String title, int places) {
}
