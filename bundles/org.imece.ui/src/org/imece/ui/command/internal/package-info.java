/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Handlers of the commands that the workbench itself brings. */
package org.imece.ui.command.internal;
