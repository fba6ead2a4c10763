/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The form in which the content of a record is stored. */
package org.imece.core.record;
