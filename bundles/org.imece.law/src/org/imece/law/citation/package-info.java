/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Finds citations of Turkish, European and Belgian law in a text and follows them. */
package org.imece.law.citation;
