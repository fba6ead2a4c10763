/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names that were found, for somebody to go through: what is certain is accepted to begin with, everything has a
 * pseudonym, the one of the key if it knows the name. Not for several threads at once.
 *
 * @since 0.1
 */
public final class NameReview {

	private final PseudonymKey key;
	private final String language;
	private final Set<String> taken;
	private final List<ReviewedName> names = new ArrayList<>();

	/** @param language of the pseudonyms, BCP 47 */
	public NameReview(NameFindings findings, PseudonymKey key, String language) {
		this.key = key;
		this.language = language;
		this.taken = findings.pseudonyms();
		for (NameCandidate candidate : findings.names()) {
			var known = key.find(candidate.forms());
			NameKind kind = known.map(PseudonymKey.Entry::kind).orElse(candidate.kind());
			String pseudonym = known.map(PseudonymKey.Entry::pseudonym).orElseGet(() -> next(kind));
			names.add(new ReviewedName(candidate, candidate.certain() || known.isPresent(), kind, pseudonym));
		}
	}

	private String next(NameKind kind) {
		List<String> used = new ArrayList<>(taken);
		names.forEach(name -> used.add(name.pseudonym()));
		return key.next(kind, language, used);
	}

	/** In the order in which they first occur. */
	public List<ReviewedName> names() {
		return List.copyOf(names);
	}

	/** Says what somebody is; the pseudonym follows, unless it is one that the key has or that was typed. */
	public void setKind(ReviewedName name, NameKind kind) {
		boolean follows = name.pseudonym().matches(Pattern.quote(name.kind().prefix(language)) + " \\d+")
				&& key.find(name.candidate().forms()).isEmpty();
		name.setKind(kind);
		if (follows) {
			name.setPseudonym(next(kind));
		}
	}

	/** What is to be replaced: accepted names with at least one place. */
	public List<Replacement> replacements() {
		return accepted().map(name -> new Replacement(name.kind(), name.pseudonym(), name.candidate().forms(), name.places()))
				.toList();
	}

	private Stream<ReviewedName> accepted() {
		return names.stream().filter(name -> name.isAccepted() && !name.places().isEmpty());
	}

	/** How many places are to be replaced. */
	public int places() {
		return accepted().mapToInt(name -> name.places().size()).sum();
	}

	/** The key as it is after the replacement. */
	public PseudonymKey key() {
		Map<String, PseudonymKey.Entry> entries = new LinkedHashMap<>();
		accepted().forEach(name -> entries.merge(name.pseudonym(),
				new PseudonymKey.Entry(name.kind(), name.pseudonym(), name.candidate().forms()), (one, other) -> {
					List<String> all = new ArrayList<>(one.names());
					other.names().stream().filter(form -> !all.contains(form)).forEach(all::add);
					return new PseudonymKey.Entry(one.kind(), one.pseudonym(), Set.copyOf(all));
				}));
		return key.with(entries.values());
	}
}
