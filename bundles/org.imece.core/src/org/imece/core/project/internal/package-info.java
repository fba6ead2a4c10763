/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The project on top of a record store. */
package org.imece.core.project.internal;
