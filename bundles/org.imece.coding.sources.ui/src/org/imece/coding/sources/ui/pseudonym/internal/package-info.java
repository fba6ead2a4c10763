/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Pseudonyms in place of names: the wizard, the key, the history. */
package org.imece.coding.sources.ui.pseudonym.internal;
