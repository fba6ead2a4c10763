/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Measures how far coders agree. */
package org.imece.coding.agreement.internal;
