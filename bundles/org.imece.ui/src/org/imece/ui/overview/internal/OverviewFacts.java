/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.overview.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.imece.core.store.RecordHeader;
import org.imece.core.store.RevisionHeader;
import org.imece.model.evidence.FindingState;

/**
 * What the overview says of a project.
 *
 * @param counts    records by type as stored
 * @param matrices  progress of each matrix
 * @param attention lists of records that somebody should look at; only those that are not empty
 * @param recent    what was changed last
 */
record OverviewFacts(Map<String, Long> counts, List<MatrixProgress> matrices, Map<Topic, List<RecordHeader>> attention,
		List<RevisionHeader> recent) {

	/** Why a record needs attention. */
	enum Topic {
		UNCODED_INTERVIEWS, COMMITMENTS_DUE, CONSENTS_EXPIRING, LAWS_UNCHECKED
	}

	/** Cells of a matrix by state. */
	record MatrixProgress(RecordHeader matrix, EnumMap<FindingState, Integer> cells) {
		int total() {
			return cells.values().stream().mapToInt(Integer::intValue).sum();
		}
	}
}
