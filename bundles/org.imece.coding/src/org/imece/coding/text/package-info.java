/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Texts to be coded: their canonical form, speakers and turns, language. */
package org.imece.coding.text;
