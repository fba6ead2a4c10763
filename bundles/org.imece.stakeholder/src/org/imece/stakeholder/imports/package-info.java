/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Organisations from a table. */
package org.imece.stakeholder.imports;
