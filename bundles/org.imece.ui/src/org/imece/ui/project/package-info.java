/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. The project that the workbench works on. */
package org.imece.ui.project;
