/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Results of questions and analyses as tables, and their files. */
package org.imece.coding.table;
