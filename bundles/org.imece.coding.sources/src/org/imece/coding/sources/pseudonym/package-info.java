/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Pseudonyms in place of the names of people and organisations, with a key that is kept outside the project. */
package org.imece.coding.sources.pseudonym;
