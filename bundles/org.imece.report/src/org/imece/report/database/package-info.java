/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. The reporting database: flat, documented, versioned views of a project for SQL, reports and export. */
package org.imece.report.database;
