/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. What can be done with works of the literature. */
package org.imece.coding.literature.ui.command.internal;
