/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project;

/**
 * What a new project starts with.
 *
 * @param name         in the main language
 * @param mainLanguage BCP 47 tag
 * @param illustrative whether its data are made up
 * @since 0.1
 */
public record NewProject(String name, String mainLanguage, boolean illustrative) {
}
