/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Readers for XML and archives from outside that cannot be tricked. */
package org.imece.core.safe;
