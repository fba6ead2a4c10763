/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Persons, organisations and their roles in time. */
package org.imece.stakeholder.party;
