/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.overview.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.core.project.RecordReader;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.StoredRecord;
import org.imece.model.PartialDate;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.imece.model.core.Element;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Matrix;
import org.imece.model.law.Instrument;
import org.imece.model.stakeholder.CommitmentStatus;
import org.imece.model.stakeholder.Consent;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.LegalBasis;
import org.imece.model.stakeholder.LegalBasisKind;
import org.imece.model.stakeholder.Party;
import org.imece.ui.overview.internal.OverviewFacts.MatrixProgress;
import org.imece.ui.overview.internal.OverviewFacts.Topic;

/** Reads committed records in the background; what was read is kept until a record has a new version. */
final class FactReader {

	private static final int RECENT = 12;
	private static final int COMMITMENT_DAYS = 14;
	private static final int CONSENT_DAYS = 60;
	private static final int LAW_DAYS = 90;

	private final IRecordStore store;
	private final RecordReader reader = new RecordReader();
	private final Map<String, Fact> known = new HashMap<>();

	/** What one record adds: its own topic, the document that it codes, its cells. */
	private record Fact(long version, Topic topic, String codedDocument, EnumMap<FindingState, Integer> cells) {
	}

	FactReader(IRecordStore store) {
		this.store = store;
	}

	OverviewFacts read(LocalDate today, IProgressMonitor monitor) throws CoreException {
		List<RecordHeader> headers = store.headers();
		SubMonitor progress = SubMonitor.convert(monitor, headers.size());
		List<MatrixProgress> matrices = new ArrayList<>();
		Map<Topic, List<RecordHeader>> attention = new EnumMap<>(Topic.class);
		Set<String> coded = new HashSet<>();
		for (RecordHeader header : headers) {
			progress.split(1);
			Fact fact = fact(header, today);
			if (fact.cells() != null) {
				matrices.add(new MatrixProgress(header, fact.cells()));
			}
			if (fact.topic() != null) {
				attention.computeIfAbsent(fact.topic(), topic -> new ArrayList<>()).add(header);
			}
			if (fact.codedDocument() != null) {
				coded.add(fact.codedDocument());
			}
		}
		attention.computeIfPresent(Topic.UNCODED_INTERVIEWS, (topic, interviews) -> {
			interviews.removeIf(interview -> coded.contains(interview.id()));
			return interviews.isEmpty() ? null : interviews;
		});
		return new OverviewFacts(
				headers.stream().collect(Collectors.groupingBy(RecordHeader::type, Collectors.counting())), matrices,
				attention, store.history(RECENT));
	}

	private Fact fact(RecordHeader header, LocalDate today) throws CoreException {
		Fact fact = known.get(header.id());
		if (fact == null || fact.version() != header.version()) {
			fact = read(header, today);
			known.put(header.id(), fact);
		}
		return fact;
	}

	private Fact read(RecordHeader header, LocalDate today) throws CoreException {
		long version = header.version();
		Optional<StoredRecord> stored = isOfInterest(header.type()) ? store.read(header.id()) : Optional.empty();
		Element root = stored.flatMap(reader::read).orElse(null);
		return switch (root) {
		case Matrix matrix -> new Fact(version, null, null, cells(matrix));
		case CodingSet set -> new Fact(version, null, codedDocument(set), null);
		case Document document -> new Fact(version, isInterview(document) ? Topic.UNCODED_INTERVIEWS : null, null, null);
		case Engagement engagement ->
			new Fact(version, isDue(engagement, today) ? Topic.COMMITMENTS_DUE : null, null, null);
		case Party party -> new Fact(version, expires(party, today) ? Topic.CONSENTS_EXPIRING : null, null, null);
		case Instrument law -> new Fact(version, isStale(law, today) ? Topic.LAWS_UNCHECKED : null, null, null);
		case null, default -> new Fact(version, null, null, null);
		};
	}

	private static boolean isOfInterest(String type) {
		return type.contains("/stakeholder/") || type.contains("/law/") || type.contains("/evidence/")
				|| type.contains("/coding/");
	}

	/** A cell without a finding has not been looked at. */
	private static EnumMap<FindingState, Integer> cells(Matrix matrix) {
		EnumMap<FindingState, Integer> cells = new EnumMap<>(FindingState.class);
		matrix.getFindings().forEach(finding -> cells.merge(finding.getState(), Integer.valueOf(1), Integer::sum));
		int missing = matrix.getQuestions().size() * matrix.getJurisdictions().size() - matrix.getFindings().size();
		if (missing > 0) {
			cells.merge(FindingState.NOT_LOOKED, Integer.valueOf(missing), Integer::sum);
		}
		return cells;
	}

	private static String codedDocument(CodingSet set) {
		var document = (Document) set.eGet(CodingPackage.Literals.CODING_SET__DOCUMENT, false);
		return document == null || set.getCodings().isEmpty() ? null : RecordReader.targetId(document);
	}

	private static boolean isInterview(Document document) {
		return document.getKind() == DocumentKind.INTERVIEW || document.getKind() == DocumentKind.FOCUS_GROUP;
	}

	private static boolean isDue(Engagement engagement, LocalDate today) {
		return engagement.getCommitments().stream().anyMatch(commitment -> commitment.getStatus() == CommitmentStatus.OPEN
				&& isBefore(commitment.getDue(), today.plusDays(COMMITMENT_DAYS)));
	}

	private static boolean expires(Party party, LocalDate today) {
		return party.getLegalBases().stream().anyMatch(basis -> isConsent(basis)
				&& isBefore(basis.getUntil(), today.plusDays(CONSENT_DAYS)));
	}

	private static boolean isConsent(LegalBasis basis) {
		return basis instanceof Consent consent ? consent.getWithdrawn() == null
				: basis.getKind() == LegalBasisKind.CONSENT;
	}

	private static boolean isStale(Instrument law, LocalDate today) {
		return law.getCheckedOn() == null || isBefore(law.getCheckedOn(), today.minusDays(LAW_DAYS));
	}

	private static boolean isBefore(PartialDate date, LocalDate day) {
		return date != null && date.lastDay().isBefore(day);
	}
}
