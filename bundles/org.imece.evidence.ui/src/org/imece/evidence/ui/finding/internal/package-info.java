/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The editor of a finding with its claims and evidence. */
package org.imece.evidence.ui.finding.internal;
