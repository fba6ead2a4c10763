/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The session behind the API. */
package org.imece.ui.project.internal;
