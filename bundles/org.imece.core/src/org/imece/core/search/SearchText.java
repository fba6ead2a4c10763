/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.search;

import java.util.List;
import java.util.Objects;

/**
 * A text that can be found.
 *
 * @param elementId identifier of the element that a hit opens
 * @param kind      kind of element for the type filter: the name of its EClass, such as {@code Provision}
 * @param title     how a hit is called; may be empty
 * @param language  BCP 47 tag of the text; empty if unknown
 * @param text      the text; offsets of hits are UTF-16 offsets into it
 * @param keys      identifiers and citations under which it is found as a whole, such as {@code 5253} or
 *                  {@code 32024L1760}
 * @since 0.1
 */
public record SearchText(String elementId, String kind, String title, String language, String text,
		List<String> keys) {

	public SearchText {
		Objects.requireNonNull(elementId, "element of a text");
		Objects.requireNonNull(kind, "kind of a text");
		title = Objects.requireNonNullElse(title, "");
		language = Objects.requireNonNullElse(language, "");
		text = Objects.requireNonNullElse(text, "");
		keys = List.copyOf(keys);
	}
}
