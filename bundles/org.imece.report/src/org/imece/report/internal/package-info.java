/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The service that brings project, templates and renderer together. */
package org.imece.report.internal;
