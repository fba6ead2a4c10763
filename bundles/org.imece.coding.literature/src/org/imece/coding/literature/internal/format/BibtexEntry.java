/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An entry as it is written.
 *
 * @param type   in lower case
 * @param fields names in lower case to values without their delimiters, LaTeX and all
 * @param line   where it begins, from 1
 */
record BibtexEntry(String type, String key, Map<String, String> fields, int line) {

	BibtexEntry {
		fields = new LinkedHashMap<>(fields);
	}
}
