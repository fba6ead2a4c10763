/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.imports;

import java.util.List;

/**
 * Account of one file. The counts add up: {@code read = created + updated + unchanged + refused}.
 *
 * @param file      name of the file
 * @param format    identifier of the importer
 * @param unit      what is counted, in the language of the user: rows, articles, sources
 * @param read      items in the file
 * @param created   items that are new to the project
 * @param updated   items that change something in the project
 * @param unchanged items that the project has already
 * @param refused   items that cannot be imported, each with an {@link ImportRemark} of severity ERROR
 * @param remarks   what the user should know, in the order of the file
 * @since 0.1
 */
public record ImportAccount(String file, String format, String unit, int read, int created, int updated, int unchanged,
		int refused, List<ImportRemark> remarks) {

	public ImportAccount {
		remarks = List.copyOf(remarks);
		if (read != created + updated + unchanged + refused) {
			throw new IllegalArgumentException("%d items read, but %d + %d + %d + %d accounted for".formatted(read,
					created, updated, unchanged, refused));
		}
	}
}
