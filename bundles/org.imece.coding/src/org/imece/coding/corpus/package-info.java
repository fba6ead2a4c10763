/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. What is coded in a project, read into memory for questions and counts that need all of it. */
package org.imece.coding.corpus;
