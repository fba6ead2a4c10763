/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Forms of codes, memos and cases. */
package org.imece.coding.ui.form.internal;
