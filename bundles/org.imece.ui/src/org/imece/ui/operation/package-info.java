/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Runs operations as jobs, shows progress, results and refusals. */
package org.imece.ui.operation;
