/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.sample.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.imece.model.core.Element;

/** Elements of the sample by their key in the tables, each with an identifier made from the key. */
public final class Catalogue {

	private static final String NAMESPACE = "org.imece.sample/";

	private final Map<String, Element> elements = new HashMap<>();

	/** Identifies an element and enters it. */
	<T extends Element> T put(String key, T element) {
		identify(key, element);
		if (elements.put(key, element) != null) {
			throw new IllegalStateException("Two elements of the sample have the key " + key);
		}
		return element;
	}

	/** Gives an identifier to an element that nothing refers to. */
	static <T extends Element> T identify(String key, T element) {
		element.setId(UUID.nameUUIDFromBytes((NAMESPACE + key).getBytes(StandardCharsets.UTF_8)).toString());
		return element;
	}

	<T extends Element> T get(String key, Class<T> type) {
		Element element = elements.get(key);
		if (!type.isInstance(element)) {
			throw new IllegalStateException("The sample has no " + type.getSimpleName() + " with the key " + key);
		}
		return type.cast(element);
	}
}
