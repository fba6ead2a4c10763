/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. What kinds of organisations and roles are called. */
package org.imece.stakeholder.text;
