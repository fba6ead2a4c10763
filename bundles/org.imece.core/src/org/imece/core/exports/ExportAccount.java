/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.exports;

import java.util.List;

/**
 * What was exported.
 *
 * @param unit    what is counted, in the language of the user: rows, articles, sources
 * @param written items in the file
 * @param remarks what the user should know, such as what the format cannot express, in sentences
 * @since 0.1
 */
public record ExportAccount(String unit, int written, List<String> remarks) {

	public ExportAccount {
		remarks = List.copyOf(remarks);
	}
}
