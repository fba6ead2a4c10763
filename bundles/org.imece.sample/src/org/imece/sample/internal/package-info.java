/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Reads the tables and texts of the sample project. */
package org.imece.sample.internal;
