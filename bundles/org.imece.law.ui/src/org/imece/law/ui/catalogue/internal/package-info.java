/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The catalogue of legislation. */
package org.imece.law.ui.catalogue.internal;
