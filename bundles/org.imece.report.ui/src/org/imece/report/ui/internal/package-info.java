/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Texts of the report user interface. */
package org.imece.report.ui.internal;
