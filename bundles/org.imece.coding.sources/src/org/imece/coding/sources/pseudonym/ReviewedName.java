/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A name that was found, with what somebody decides about it. Not for several threads at once.
 *
 * @since 0.1
 */
public final class ReviewedName {

	private final NameCandidate candidate;
	private final Set<Occurrence> left = new HashSet<>();
	private boolean accepted;
	private NameKind kind;
	private String pseudonym;

	ReviewedName(NameCandidate candidate, boolean accepted, NameKind kind, String pseudonym) {
		this.candidate = candidate;
		this.accepted = accepted;
		this.kind = kind;
		this.pseudonym = pseudonym;
	}

	public NameCandidate candidate() {
		return candidate;
	}

	/** Whether it is to be replaced. */
	public boolean isAccepted() {
		return accepted;
	}

	public void accept(boolean accept) {
		accepted = accept;
	}

	public NameKind kind() {
		return kind;
	}

	public String pseudonym() {
		return pseudonym;
	}

	/** Two names with the same pseudonym are taken for the same person or organisation. */
	public void setPseudonym(String chosen) {
		if (!chosen.isBlank()) {
			pseudonym = chosen.strip().replaceAll("\\s+", " ");
		}
	}

	void setKind(NameKind chosen) {
		kind = chosen;
	}

	/** Whether a place is to be replaced, if the name is. */
	public boolean isReplacedAt(Occurrence occurrence) {
		return !left.contains(occurrence);
	}

	/** Leaves a place as it is, or does not. */
	public void replaceAt(Occurrence occurrence, boolean replace) {
		if (replace) {
			left.remove(occurrence);
		} else {
			left.add(occurrence);
		}
	}

	/** Places that are to be replaced, if the name is. */
	public List<Occurrence> places() {
		return candidate.occurrences().stream().filter(this::isReplacedAt).toList();
	}
}
