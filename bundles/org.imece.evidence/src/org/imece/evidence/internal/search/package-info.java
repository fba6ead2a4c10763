/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. What of questions, findings and claims can be searched. */
package org.imece.evidence.internal.search;
