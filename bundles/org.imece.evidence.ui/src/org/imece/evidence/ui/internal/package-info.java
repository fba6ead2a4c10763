/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Texts, colours and signs that the parts of this bundle share. */
package org.imece.evidence.ui.internal;
