/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The editor in which legislation is read. */
package org.imece.law.ui.reading.internal;
