/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Keeps the literature of the project. */
package org.imece.coding.literature.internal;
