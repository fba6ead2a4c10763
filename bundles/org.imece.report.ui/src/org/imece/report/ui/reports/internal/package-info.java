/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The view of templates and finished reports. */
package org.imece.report.ui.reports.internal;
