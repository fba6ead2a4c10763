/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Export: choose a format and a file, write it, read the account. */
package org.imece.ui.exports.internal;
