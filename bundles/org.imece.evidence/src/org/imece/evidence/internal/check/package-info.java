/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Checks of findings, claims and evidence. */
package org.imece.evidence.internal.check;
