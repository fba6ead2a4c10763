/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Saved queries in the reporting database. */
package org.imece.coding.query.internal.reporting;
