/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Work that takes a while and can be cancelled, without a user interface. */
package org.imece.core.operation;
