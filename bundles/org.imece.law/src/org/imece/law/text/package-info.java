/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. The text of an expression as it is read: one string with the places of its provisions. */
package org.imece.law.text;
