/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The SQLite file behind the reporting database. */
package org.imece.report.database.internal;
