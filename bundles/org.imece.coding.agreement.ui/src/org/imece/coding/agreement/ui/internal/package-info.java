/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Shows how far coders agree and settles what they do not. */
package org.imece.coding.agreement.ui.internal;
