/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.imports;

/** Where the cells of a column go. */
sealed interface Target {

	/** @param version of the vocabulary if the header names one; else empty */
	record OfField(Field field, String version) implements Target {
	}

	record NameIn(String language) implements Target {
	}

	record DescriptionIn(String language) implements Target {
	}

	record ClassIn(String scheme, String version) implements Target {
	}

	record IdentifierIn(String scheme) implements Target {
	}

	/** Columns that are not recognised: nothing is lost. */
	record Property(String name) implements Target {
	}
}
