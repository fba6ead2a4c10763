/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Legislation: identity of instruments, keys of provisions, ways through a text. */
package org.imece.law;
