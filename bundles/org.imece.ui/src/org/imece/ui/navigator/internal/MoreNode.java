/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.navigator.internal;

/** Stands for records that are not shown because there are too many. */
record MoreNode(String type, int count) {
}
