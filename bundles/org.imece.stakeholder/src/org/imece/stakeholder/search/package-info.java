/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. What of stakeholders can be searched. */
package org.imece.stakeholder.search;
