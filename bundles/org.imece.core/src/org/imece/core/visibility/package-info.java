/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. What the author of a project may not see yet, for everything that shows records in another form. */
package org.imece.core.visibility;
