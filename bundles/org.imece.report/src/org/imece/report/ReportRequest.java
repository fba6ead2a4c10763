/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report;

import java.nio.file.Path;
import java.util.Map;

/**
 * A report that somebody wants.
 *
 * @param templateId see {@link IReports#template}
 * @param format     one of the template's, such as {@code pdf}
 * @param language   BCP 47 tag, one of the template's
 * @param parameters values for some of the template's parameters; the others keep their defaults
 * @param target     file to write; its folder must exist, the file itself is replaced
 * @since 0.1
 */
public record ReportRequest(String templateId, String format, String language, Map<String, String> parameters,
		Path target) {
}
