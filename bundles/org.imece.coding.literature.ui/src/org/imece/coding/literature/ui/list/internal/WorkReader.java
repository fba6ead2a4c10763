/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.list.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.imece.coding.literature.ui.internal.TypeLabels;
import org.imece.coding.literature.work.WorkIdentity;
import org.imece.core.citation.ShortCitation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.StoredRecord;
import org.imece.core.text.Folding;
import org.imece.model.coding.CodingPackage.Literals;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.core.Element;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.EvidencePackage;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Matrix;

/** Reads the works and how often each is cited from the committed records, apart from the elements being edited. */
final class WorkReader {

	private final IResearchProject project;
	private final RecordReader reader = new RecordReader();

	WorkReader(IResearchProject project) {
		this.project = project;
	}

	/**
	 * @param cancelled asked now and then
	 * @return empty if cancelled
	 */
	Optional<List<WorkRow>> rows(BooleanSupplier cancelled) throws CoreException {
		Map<RecordHeader, LiteratureItem> items = new HashMap<>();
		for (RecordHeader header : project.records(Literals.LITERATURE_ITEM)) {
			if (cancelled.getAsBoolean()) {
				return Optional.empty();
			}
			read(header.id(), LiteratureItem.class).ifPresent(item -> items.put(header, item));
		}
		Map<String, Integer> evidence = evidence(cancelled);
		Map<String, List<LiteratureItem>> works = new HashMap<>();
		items.values().forEach(item -> WorkIdentity.keys(item)
				.forEach(key -> works.computeIfAbsent(key, any -> new ArrayList<>()).add(item)));
		return Optional.of(items.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue(), evidence,
				works)).toList());
	}

	private WorkRow row(RecordHeader header, LiteratureItem item, Map<String, Integer> evidence,
			Map<String, List<LiteratureItem>> works) {
		String document = record(item, Literals.LITERATURE_ITEM__DOCUMENT);
		int cited = evidence.getOrDefault(header.id(), 0) + (document == null ? 0 : evidence.getOrDefault(document, 0));
		boolean doubled = WorkIdentity.keys(item).stream().flatMap(key -> works.get(key).stream())
				.anyMatch(other -> other != item && WorkIdentity.agree(item, other));
		String searched = Folding.fold(Stream
				.of(item.getAuthors().stream(), item.getEditors().stream(), item.getTags().stream(),
						Stream.of(item.getTitle(), item.getContainer(), item.getPublisher(), item.getCitationKey(),
								item.getDoi(), item.getYear()).filter(Objects::nonNull).map(Object::toString))
				.flatMap(words -> words).collect(Collectors.joining(" ")));
		return new WorkRow(header, ShortCitation.names(item, project.mainLanguage()), item.getYear(),
				Objects.requireNonNullElse(item.getTitle(), header.title()),
				Objects.requireNonNullElse(item.getContainer(), Objects.requireNonNullElse(item.getPublisher(), "")),
				TypeLabels.of(item.getType()), document != null, cited, doubled, searched);
	}

	/** Pieces of evidence by the record of what they point at; codings count for their document. */
	private Map<String, Integer> evidence(BooleanSupplier cancelled) throws CoreException {
		Map<String, Integer> counts = new HashMap<>();
		for (RecordHeader header : project.records(EvidencePackage.Literals.MATRIX)) {
			read(header.id(), Matrix.class).stream().flatMap(matrix -> matrix.getFindings().stream())
					.flatMap(WorkReader::evidence)
					.map(piece -> record(piece, EvidencePackage.Literals.EVIDENCE__TARGET)).filter(Objects::nonNull)
					.forEach(record -> counts.merge(record, 1, Integer::sum));
		}
		for (RecordHeader header : project.records(Literals.CODING_SET)) {
			if (counts.containsKey(header.id()) && !cancelled.getAsBoolean()) {
				Optional<String> document = read(header.id(), CodingSet.class)
						.map(set -> record(set, Literals.CODING_SET__DOCUMENT));
				document.ifPresent(id -> counts.merge(id, counts.get(header.id()), Integer::sum));
			}
		}
		return counts;
	}

	private static Stream<Evidence> evidence(Finding finding) {
		return Stream.concat(finding.getEvidence().stream(),
				finding.getClaims().stream().map(Claim::getEvidence).flatMap(List::stream));
	}

	/** Record that a reference leads to, without resolving it; {@code null} if there is none. */
	private static String record(EObject object, EReference reference) {
		EObject target = (EObject) object.eGet(reference, false);
		return target == null ? null
				: RecordReader.targetUri(target).replaceFirst("^imece:/", "").replaceFirst("#.*$", "");
	}

	private <T extends Element> Optional<T> read(String id, Class<T> type) throws CoreException {
		Optional<StoredRecord> stored = project.store().read(id);
		return stored.flatMap(reader::read).filter(type::isInstance).map(type::cast);
	}
}
