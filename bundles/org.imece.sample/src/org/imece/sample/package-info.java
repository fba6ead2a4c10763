/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. The sample project that the workbench opens when there is no other. */
package org.imece.sample;
