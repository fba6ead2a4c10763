/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Shows what questions and analyses come to: tables and lists of passages. */
package org.imece.coding.ui.results;
