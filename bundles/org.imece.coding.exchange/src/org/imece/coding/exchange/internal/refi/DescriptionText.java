/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.imece.model.coding.CodingPackage;

/**
 * The description of a code in a file. The standard has one text where we have four fields; the others follow the
 * definition under headings that are the same in every export, so that people read them in any program and we find them
 * again.
 */
final class DescriptionText {

	/** A field with its headings in Turkish and English. */
	enum Field {
		INCLUDE(CodingPackage.Literals.CODE__INCLUDE, "[Ne zaman kullanılır]", "[When to use]"),
		EXCLUDE(CodingPackage.Literals.CODE__EXCLUDE, "[Ne zaman kullanılmaz]", "[When not to use]"),
		EXAMPLE(CodingPackage.Literals.CODE__EXAMPLE, "[Örnek]", "[Example]");

		final EReference feature;
		private final String turkish;
		private final String english;

		Field(EReference feature, String turkish, String english) {
			this.feature = feature;
			this.turkish = turkish;
			this.english = english;
		}

		private static Optional<Field> of(String line) {
			for (Field field : values()) {
				if (line.equals(field.turkish) || line.equals(field.english)) {
					return Optional.of(field);
				}
			}
			return Optional.empty();
		}
	}

	private DescriptionText() {
	}

	/** @param fields texts without blank ends; empty ones are left out */
	static String join(String definition, Map<Field, String> fields, String language) {
		StringBuilder text = new StringBuilder(definition);
		for (Field field : Field.values()) {
			String value = fields.getOrDefault(field, "");
			if (!value.isEmpty()) {
				text.append(text.isEmpty() ? "" : "\n\n").append(language.startsWith("tr") ? field.turkish : field.english)
						.append('\n').append(value);
			}
		}
		return text.toString();
	}

	/** The fields of a description. What stands before the first heading is the definition. */
	static Parts split(String description) {
		List<String> definition = new ArrayList<>();
		Map<Field, List<String>> fields = new EnumMap<>(Field.class);
		List<String> current = definition;
		for (String line : description.split("\n", -1)) {
			Optional<Field> field = Field.of(line.strip());
			if (field.isPresent() && !fields.containsKey(field.get())) {
				current = fields.computeIfAbsent(field.get(), key -> new ArrayList<>());
			} else {
				current.add(line);
			}
		}
		Map<Field, String> texts = new EnumMap<>(Field.class);
		fields.forEach((field, lines) -> texts.put(field, String.join("\n", lines).strip()));
		return new Parts(fields.isEmpty() ? description : String.join("\n", definition).strip(), texts);
	}

	/** What a description says. */
	record Parts(String definition, Map<Field, String> fields) {
	}
}
