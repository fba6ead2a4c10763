/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Forms of stakeholders and activities. */
package org.imece.stakeholder.ui.editor.internal;
