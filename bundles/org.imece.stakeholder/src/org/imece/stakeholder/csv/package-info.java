/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Reading tables of values separated by a delimiter. */
package org.imece.stakeholder.csv;
