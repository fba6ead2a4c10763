/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Language, look, text size, name of the user. */
package org.imece.ui.preferences.internal;
