/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Meetings, calls and letters with those who took part. */
package org.imece.stakeholder.engagement;
