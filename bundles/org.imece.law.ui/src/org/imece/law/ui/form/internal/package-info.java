/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Properties of an instrument. */
package org.imece.law.ui.form.internal;
