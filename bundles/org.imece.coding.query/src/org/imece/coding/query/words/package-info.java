/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Finds words and patterns in the texts of a project, counts them, and codes what was found. */
package org.imece.coding.query.words;
