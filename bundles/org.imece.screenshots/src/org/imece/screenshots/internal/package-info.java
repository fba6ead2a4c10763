/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Takes pictures of the workbench for the documentation and for looking at it. */
package org.imece.screenshots.internal;
