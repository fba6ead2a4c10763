/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report;

import java.nio.file.Path;

/**
 * A report that was made.
 *
 * @param file     the document
 * @param resultId identifier of the record ({@link org.imece.model.report.ReportResult}) that says what it was built
 *                 from
 * @since 0.1
 */
public record CreatedReport(Path file, String resultId) {
}
