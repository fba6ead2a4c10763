/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The comparison matrix as a picture and as a table. */
package org.imece.evidence.ui.matrix.internal;
