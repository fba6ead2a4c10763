/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Cases and what their variables say of them. */
package org.imece.coding.cases;
