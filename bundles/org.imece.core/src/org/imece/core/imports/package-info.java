/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Importers: from a file to a plan, from a plan to the project. */
package org.imece.core.imports;
