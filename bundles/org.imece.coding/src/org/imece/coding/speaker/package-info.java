/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Who speaks where in a text: changes of speakers and turns. */
package org.imece.coding.speaker;
