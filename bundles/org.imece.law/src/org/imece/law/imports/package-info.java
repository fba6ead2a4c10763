/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. What all importers of legislation share: comparing a text with the project. */
package org.imece.law.imports;
