/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Agreement in the reporting database. */
package org.imece.coding.agreement.internal.reporting;
