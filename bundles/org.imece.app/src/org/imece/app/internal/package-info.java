/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The shell of the workbench: application, window, perspectives, menus. */
package org.imece.app.internal;
