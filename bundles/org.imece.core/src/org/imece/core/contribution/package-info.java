/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Reads extensions of our extension points; a bad one is logged and left out. */
package org.imece.core.contribution;
