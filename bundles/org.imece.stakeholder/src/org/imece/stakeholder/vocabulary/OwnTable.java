/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.imece.core.vocabulary.ShippedVocabulary;
import org.imece.core.vocabulary.VocabularyTable;
import org.imece.model.core.Term;

/** A table beside this class, for recognising what people write; independent of what a project has loaded. */
final class OwnTable {

	private OwnTable() {
	}

	static List<Term> terms(String scheme, String version, String file) {
		try {
			return VocabularyTable.terms(
					new ShippedVocabulary(scheme, version, scheme, "", OwnTable.class.getResource(file)).read());
		} catch (IOException e) {
			throw new UncheckedIOException("The tables of this bundle are readable", e);
		}
	}
}
