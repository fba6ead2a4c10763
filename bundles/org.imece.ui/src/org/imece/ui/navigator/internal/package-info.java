/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The project navigator: records by slice and type, from their headers alone. */
package org.imece.ui.navigator.internal;
