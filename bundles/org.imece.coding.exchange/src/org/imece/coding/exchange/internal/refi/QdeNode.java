/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An element of a REFI-QDA file with what is in it. */
final class QdeNode {

	private static final Pattern UUID_FORM = Pattern
			.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	private final String name;
	private final Map<String, String> attributes;
	private final List<QdeNode> children = new ArrayList<>(0);
	private final StringBuilder text = new StringBuilder(0);

	QdeNode(String name, Map<String, String> attributes) {
		this.name = name;
		this.attributes = attributes.isEmpty() ? Map.of() : new HashMap<>(attributes);
	}

	String name() {
		return name;
	}

	void add(QdeNode child) {
		children.add(child);
	}

	void addText(String characters) {
		text.append(characters);
	}

	/** Its own text, line ends as the XML parser gives them. */
	String text() {
		return text.toString();
	}

	List<QdeNode> children() {
		return children;
	}

	Stream<QdeNode> children(String childName) {
		return children.stream().filter(child -> child.name.equals(childName));
	}

	Optional<QdeNode> child(String childName) {
		return children(childName).findFirst();
	}

	/** Text of the first child of that name, stripped; empty if there is none. */
	String childText(String childName) {
		return child(childName).map(QdeNode::text).map(String::strip).orElse("");
	}

	/** Children of a container such as {@code Sources}. */
	Stream<QdeNode> within(String container) {
		return children(container).flatMap(node -> node.children.stream());
	}

	/** An attribute, stripped; empty if it is not there. */
	String get(String attribute) {
		return attributes.getOrDefault(attribute, "").strip();
	}

	boolean has(String attribute) {
		return attributes.containsKey(attribute);
	}

	/** A whole number; empty if the attribute is missing or no number. */
	Optional<Integer> number(String attribute) {
		try {
			return Optional.of(Integer.valueOf(get(attribute)));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	/** Identifier in our form, from a GUID in any case, with braces or without; empty if the attribute is missing. */
	String id(String attribute) {
		return normalise(get(attribute));
	}

	String id() {
		return id("guid");
	}

	/** What is no GUID gets one that follows from it, so that references still meet. */
	static String normalise(String guid) {
		String plain = guid.strip().toLowerCase(Locale.ROOT);
		if (plain.startsWith("{") && plain.endsWith("}")) {
			plain = plain.substring(1, plain.length() - 1);
		}
		return plain.isEmpty() || UUID_FORM.matcher(plain).matches() ? plain
				: UUID.nameUUIDFromBytes(("refi:" + plain).getBytes(StandardCharsets.UTF_8)).toString();
	}
}
