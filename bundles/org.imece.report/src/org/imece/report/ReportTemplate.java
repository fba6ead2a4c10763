/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report;

import java.nio.file.Path;
import java.util.List;

/**
 * A report template that is installed.
 *
 * @param id          such as {@code org.imece.report.birt.comparative}
 * @param label       in the language of the user
 * @param description in the language of the user
 * @param contributor name of the plug-in that brings it
 * @param file        the template; lies in a folder of its own with all it uses
 * @param formats     formats it was made for
 * @param languages   BCP 47 tags of the languages it speaks
 * @since 0.1
 */
public record ReportTemplate(String id, String label, String description, String contributor, Path file,
		List<String> formats, List<String> languages, List<TemplateParameter> parameters) {
}
