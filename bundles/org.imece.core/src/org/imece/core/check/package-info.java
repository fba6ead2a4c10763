/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Checks that look for problems in a project, and the issues they find. */
package org.imece.core.check;
