/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.imece.coding.agreement.measure.Estimate;

/**
 * How far coders agree.
 *
 * @param documentIds  documents that at least two of the coders judged
 * @param excludedIds  chosen documents that fewer judged
 * @param coderIds     coders who judged one of the documents
 * @param units        number of units; of characters for a continuum
 * @param missing      share of judgements that are missing, because a coder did not judge a document
 * @param blocks       number of blocks that intervals are resampled from
 * @param codes        in the order of the codebook
 * @param pooled       all codes, their disagreements added
 * @param together     all codes as the values of one variable; empty where somebody gave several codes to one place
 * @param coverage     of a continuum, the share that cuα rests on; else not a number
 * @param disagreements passages on which coders do not agree, worst first
 * @param agreed       passages that all coders who judged the document gave the code, with the same ends
 * @since 0.1
 */
public record AgreementResult(AgreementQuestion question, List<String> documentIds, List<String> excludedIds,
		List<String> coderIds, long units, double missing, int blocks, List<CodeAgreement> codes,
		Map<Coefficient, Estimate> pooled, Map<Coefficient, Estimate> together, double coverage,
		List<ComparedPassage> disagreements, List<ComparedPassage> agreed) {

	public AgreementResult {
		documentIds = List.copyOf(documentIds);
		excludedIds = List.copyOf(excludedIds);
		coderIds = List.copyOf(coderIds);
		codes = List.copyOf(codes);
		pooled = ordered(pooled);
		together = ordered(together);
		disagreements = List.copyOf(disagreements);
		agreed = List.copyOf(agreed);
	}

	private static Map<Coefficient, Estimate> ordered(Map<Coefficient, Estimate> estimates) {
		return estimates.isEmpty() ? Map.of() : new EnumMap<>(estimates);
	}
}
