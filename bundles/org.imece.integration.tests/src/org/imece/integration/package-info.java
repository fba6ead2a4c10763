/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The bundles of the product together, without a window. */
package org.imece.integration;
