/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Norm cards and other work on legislation as edits that can be undone. */
package org.imece.law.norm;
