/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Makes what is selected evidence of a claim or a finding. */
package org.imece.evidence.ui.use.internal;
