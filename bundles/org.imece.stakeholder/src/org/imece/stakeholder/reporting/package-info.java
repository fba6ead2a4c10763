/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Tables of the reporting database. */
package org.imece.stakeholder.reporting;
