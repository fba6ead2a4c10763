/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Asks for words and coded passages and shows them. */
package org.imece.coding.query.ui.internal;
