/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Texts that a user reads. */
package org.imece.stakeholder.ui.internal;
