/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Reports from templates: what is installed, how one is made, and what a renderer has to do. */
package org.imece.report;
