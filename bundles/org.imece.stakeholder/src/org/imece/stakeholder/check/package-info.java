/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Checks of parties, roles, commitments and consents. */
package org.imece.stakeholder.check;
