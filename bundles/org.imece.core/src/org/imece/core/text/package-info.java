/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Text in Turkish and other languages: folding, sorting, decoding, fingerprints. */
package org.imece.core.text;
