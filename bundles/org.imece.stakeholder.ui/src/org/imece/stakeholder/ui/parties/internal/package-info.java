/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The list of stakeholders. */
package org.imece.stakeholder.ui.parties.internal;
