/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database;

import java.util.List;

import org.imece.core.reporting.Column;

/**
 * A view of the reporting database: what templates and queries may rely on.
 *
 * @param name        with its version, such as {@code v1_organisation}
 * @param description what one row stands for
 * @since 0.1
 */
public record ReportView(String name, String description, List<Column> columns) {
}
