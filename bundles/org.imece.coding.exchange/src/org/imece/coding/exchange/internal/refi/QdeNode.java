/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
public final class QdeNode {

	private static final Pattern UUID_FORM = Pattern
			.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	private final String name;
	private final Map<String, String> attributes;
	private final List<QdeNode> children = new ArrayList<>(0);
	private final StringBuilder text = new StringBuilder(0);

	QdeNode(String name, Map<String, String> attributes) {
		this.name = name;
		this.attributes = new HashMap<>(attributes);
	}

	public QdeNode(String name) {
		this(name, Map.of());
	}

	/** With its own text. */
	public static QdeNode text(String name, String text) {
		QdeNode node = new QdeNode(name);
		node.addText(text);
		return node;
	}

	public String name() {
		return name;
	}

	public QdeNode add(QdeNode child) {
		children.add(child);
		return this;
	}

	/** Sets an attribute; one without a value is left out. */
	public QdeNode set(String attribute, Object value) {
		if (value != null && !value.toString().isEmpty()) {
			attributes.put(attribute, value.toString());
		}
		return this;
	}

	/** Adds a child with text, unless the text is empty. */
	public QdeNode addText(String childName, String childText) {
		return childText == null || childText.isEmpty() ? this : add(text(childName, childText));
	}

	/** Adds a child that refers to an element. */
	public QdeNode addReference(String childName, String guid) {
		return add(new QdeNode(childName).set("targetGUID", guid));
	}

	Map<String, String> attributes() {
		return attributes;
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

	public Optional<QdeNode> child(String childName) {
		return children(childName).findFirst();
	}

	/** Text of the first child of that name, stripped; empty if there is none. */
	public String childText(String childName) {
		return child(childName).map(QdeNode::text).map(String::strip).orElse("");
	}

	/** Children of a container such as {@code Sources}. */
	Stream<QdeNode> within(String container) {
		return children(container).flatMap(node -> node.children.stream());
	}

	/** An attribute, stripped; empty if it is not there. */
	public String get(String attribute) {
		return attributes.getOrDefault(attribute, "").strip();
	}

	/** An attribute as it is; empty if it is not there. */
	String raw(String attribute) {
		return attributes.getOrDefault(attribute, "");
	}

	boolean has(String attribute) {
		return attributes.containsKey(attribute);
	}

	/** A whole number, also where a program writes decimals; empty if the attribute is missing or no number. */
	Optional<Integer> number(String attribute) {
		return longNumber(attribute).filter(value -> value == value.intValue()).map(Long::intValue);
	}

	Optional<Long> longNumber(String attribute) {
		try {
			return Optional.of(new BigDecimal(get(attribute)).setScale(0, RoundingMode.HALF_UP).longValueExact());
		} catch (ArithmeticException | NumberFormatException e) {
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
