/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Provinces, legal forms and economic activities, recognised as people write them. */
package org.imece.stakeholder.vocabulary;
