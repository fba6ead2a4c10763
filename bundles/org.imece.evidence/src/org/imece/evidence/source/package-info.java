/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. What can be quoted of an element, in which words and language, and whether a quote still holds. */
package org.imece.evidence.source;
