/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The viewer of finished reports: PDF pages as pictures. */
package org.imece.report.ui.viewer.internal;
