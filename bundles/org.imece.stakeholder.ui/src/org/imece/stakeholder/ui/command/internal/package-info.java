/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Commands that make stakeholders and activities. */
package org.imece.stakeholder.ui.command.internal;
