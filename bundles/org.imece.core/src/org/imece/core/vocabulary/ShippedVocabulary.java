/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.imece.model.core.Vocabulary;

/**
 * A vocabulary that comes with a plug-in, contributed to {@code org.imece.core.vocabularies}.
 *
 * @param scheme  such as NACE
 * @param version of the scheme, such as 2.1
 * @param label   in the language of the user
 * @param source  where its terms come from; may be empty
 * @param table   the file with its terms
 * @since 0.1
 */
public record ShippedVocabulary(String scheme, String version, String label, String source, URL table) {

	/**
	 * Reads its terms.
	 *
	 * @return a vocabulary that belongs to no project yet. Its identifiers follow from scheme, version and code, so that
	 *         they are the same in every project
	 * @throws IOException if the table cannot be read, or breaks a rule of {@link VocabularyTable}
	 */
	public Vocabulary read() throws IOException {
		try (InputStream in = table.openStream()) {
			return VocabularyTable.read(this, in.readAllBytes());
		}
	}
}
