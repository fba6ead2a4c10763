/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. The form of an item of the literature. */
package org.imece.coding.literature.ui.form.internal;
