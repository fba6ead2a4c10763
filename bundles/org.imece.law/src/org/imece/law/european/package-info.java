/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Reads acts of the European Union from the XHTML of EUR-Lex. */
package org.imece.law.european;
