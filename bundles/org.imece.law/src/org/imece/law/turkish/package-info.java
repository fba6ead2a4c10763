/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Reads consolidated Turkish acts from plain text. */
package org.imece.law.turkish;
