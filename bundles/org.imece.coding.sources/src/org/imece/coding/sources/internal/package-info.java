/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Reads texts, transcripts and recordings into documents. */
package org.imece.coding.sources.internal;
