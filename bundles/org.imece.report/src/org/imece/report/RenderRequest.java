/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What a renderer is asked for.
 *
 * @param template   the template file; it may use what lies in its folder, and nothing else
 * @param format     {@code pdf}, {@code html}, {@code docx} or {@code xlsx}
 * @param locale     language of texts, and of numbers and dates in them
 * @param parameters parameter name to value
 * @param database   the reporting database, an SQLite file that does not change meanwhile; to be opened read-only
 * @param target     file to write, in a folder that exists
 * @since 0.1
 */
public record RenderRequest(Path template, String format, Locale locale, Map<String, String> parameters,
		Path database, Path target) {
}
