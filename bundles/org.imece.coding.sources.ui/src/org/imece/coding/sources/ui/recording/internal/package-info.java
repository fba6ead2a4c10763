/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Opening recordings, and telling which transcript belongs to which. */
package org.imece.coding.sources.ui.recording.internal;
