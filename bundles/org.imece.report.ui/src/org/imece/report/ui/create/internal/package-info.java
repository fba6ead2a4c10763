/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The wizard that creates a report. */
package org.imece.report.ui.create.internal;
