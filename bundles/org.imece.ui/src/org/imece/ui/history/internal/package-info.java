/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The history of a record and of the project: compare and restore. */
package org.imece.ui.history.internal;
