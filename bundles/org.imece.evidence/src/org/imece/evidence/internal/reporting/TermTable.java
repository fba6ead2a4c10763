/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.reporting;

import static org.imece.core.reporting.Column.integer;
import static org.imece.core.reporting.Column.text;

import java.util.List;
import java.util.function.Consumer;

import org.imece.core.reporting.RecordTable;
import org.imece.model.core.Term;
import org.imece.model.core.Vocabulary;

/** Terms of vocabularies. */
public final class TermTable extends RecordTable<Vocabulary> {

	public TermTable() {
		super(Vocabulary.class, "v1_term", "A term of a vocabulary that the project has loaded.",
				text("id", "Identifier"), text("vocabulary_id", "Identifier of the vocabulary"),
				text("scheme", "Scheme, such as NACE"), text("version", "Version of the scheme"), text("code", "Code"),
				text("parent_id", "The broader term; empty at the top"), text("label_tr", "Label in Turkish"),
				text("label_en", "Label in English"), integer("recalled", "1 if the row is to be checked, else 0"));
	}

	@Override
	protected void write(Vocabulary root, Consumer<Object[]> rows) {
		write(root.getTerms(), null, root, rows);
	}

	private static void write(List<Term> terms, String parent, Vocabulary vocabulary, Consumer<Object[]> rows) {
		for (Term term : terms) {
			rows.accept(new Object[] { term.getId(), vocabulary.getId(), vocabulary.getScheme(), vocabulary.getVersion(),
					term.getCode(), parent, wording(term.getNames(), "tr"), wording(term.getNames(), "en"),
					flag(term.isRecalled()) });
			write(term.getNarrower(), term.getId(), vocabulary, rows);
		}
	}
}
