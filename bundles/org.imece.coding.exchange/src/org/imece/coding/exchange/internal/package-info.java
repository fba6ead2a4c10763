/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Exchanges codings with other programs. */
package org.imece.coding.exchange.internal;
