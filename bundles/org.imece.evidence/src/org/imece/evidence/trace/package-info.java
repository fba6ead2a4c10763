/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. From a claim to what supports it, and from an element to the claims that rest on it. */
package org.imece.evidence.trace;
