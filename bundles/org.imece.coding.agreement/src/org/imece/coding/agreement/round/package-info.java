/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Rounds of blind double coding, and the consensus that ends them. */
package org.imece.coding.agreement.round;
