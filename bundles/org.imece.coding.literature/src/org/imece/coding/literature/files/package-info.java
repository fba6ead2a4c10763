/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Files that hold a bibliography. */
package org.imece.coding.literature.files;
