/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import org.eclipse.swt.graphics.Image;

/**
 * Something to choose in the quick box.
 *
 * @param group what it stands under
 * @param hint  shown muted behind the text: a key, a type, the words around a hit
 * @param image may be {@code null}
 * @param run   what choosing it does, after the box has closed
 */
record QuickEntry(String group, String text, String hint, Image image, Runnable run) {
}
