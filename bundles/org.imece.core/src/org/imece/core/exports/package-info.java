/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Exporters: from the project to a file of one format. */
package org.imece.core.exports;
