/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.element;

import org.imece.model.core.Element;

/**
 * A passage of an element, as views and editors with text put it into their selection: evidence is made of it.
 *
 * @param element what the passage is of: a provision, a document, a coding
 * @param start   first UTF-16 unit in the text of the element
 * @param end     behind the last UTF-16 unit
 * @param quote   the passage
 * @since 0.1
 */
public record QuotedElement(Element element, int start, int end, String quote) {
}
