/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Table of contents of the text that is read. */
package org.imece.law.ui.contents.internal;
