/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Import of files: choose, preview, perform, read the account. */
package org.imece.ui.imports.internal;
