/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Texts, names and colours that the parts of legislation share. */
package org.imece.law.ui.internal;
