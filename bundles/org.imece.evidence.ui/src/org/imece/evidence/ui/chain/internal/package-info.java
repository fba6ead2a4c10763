/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. What an element rests on and what rests on it. */
package org.imece.evidence.ui.chain.internal;
