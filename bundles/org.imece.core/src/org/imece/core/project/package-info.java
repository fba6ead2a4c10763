/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. A project: its records, its elements, its edits with undo, its history. */
package org.imece.core.project;
