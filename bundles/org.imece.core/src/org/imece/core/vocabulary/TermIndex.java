/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imece.core.project.Titles;
import org.imece.core.text.Folding;
import org.imece.model.core.Classification;
import org.imece.model.core.Term;
import org.imece.model.core.Vocabulary;

/**
 * Finds terms of vocabularies by scheme, version and code: for labels in reports and forms. Does not follow changes of
 * the vocabularies it was made from.
 *
 * @since 0.1
 */
public final class TermIndex {

	private record Key(String scheme, String version, String code) {
	}

	private final Map<Key, Term> terms = new HashMap<>();
	private final Map<Key, List<Term>> byLabel = new HashMap<>();

	/** @param vocabularies of several with the same scheme and version the first counts: those of the project go first */
	public TermIndex(Collection<Vocabulary> vocabularies) {
		for (Vocabulary vocabulary : vocabularies) {
			for (Term term : VocabularyTable.terms(vocabulary)) {
				if (terms.putIfAbsent(new Key(vocabulary.getScheme(), vocabulary.getVersion(), term.getCode()),
						term) == null) {
					term.getNames().values().stream().map(Folding::fold).distinct()
							.forEach(label -> byLabel.computeIfAbsent(
									new Key(vocabulary.getScheme(), vocabulary.getVersion(), label), key -> new ArrayList<>())
									.add(term));
				}
			}
		}
	}

	public Optional<Term> find(String scheme, String version, String code) {
		return Optional.ofNullable(terms.get(new Key(scheme, version, code)));
	}

	public Optional<Term> find(Classification classification) {
		return find(classification.getScheme(), classification.getVersion(), classification.getCode());
	}

	/** The only term whose label in any language is this one but for case and accents; empty if there are several. */
	public Optional<Term> findByLabel(String scheme, String version, String label) {
		List<Term> found = byLabel.getOrDefault(new Key(scheme, version, Folding.fold(label.strip())), List.of());
		return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
	}

	/** Label in a language, failing that in another one, failing that the code itself. */
	public String label(String scheme, String version, String code, String language) {
		return find(scheme, version, code).map(term -> Titles.text(term.getNames(), language)).orElse(code);
	}
}
