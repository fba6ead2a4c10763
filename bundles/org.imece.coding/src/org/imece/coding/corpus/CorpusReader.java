/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.imece.coding.segment.BlindRounds;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.StoredRecord;
import org.imece.model.coding.Case;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.Variable;
import org.imece.model.core.Element;

/**
 * Reads the corpus of a project from its committed records, on a background thread. Keeps what it read: a second reading
 * reads only records that have changed. For one thread at a time.
 *
 * @since 0.1
 */
public final class CorpusReader {

	private static final List<EClass> TYPES = List.of(CodingPackage.Literals.DOCUMENT, CodingPackage.Literals.CODEBOOK,
			CodingPackage.Literals.CODER, CodingPackage.Literals.CASE, CodingPackage.Literals.VARIABLE,
			CodingPackage.Literals.CODING_SET, CodingPackage.Literals.CODING_ROUND);

	private final IResearchProject project;
	private final RecordReader reader = new RecordReader();
	private final Map<String, Kept> kept = new HashMap<>();

	private record Kept(long version, Object part) {
	}

	public CorpusReader(IResearchProject project) {
		this.project = project;
	}

	/** Everything; also the sets of coders who work blindly. For the ones who lead a round of double coding. */
	public Corpus readAll(IProgressMonitor monitor) throws CoreException {
		return read(Optional.empty(), monitor);
	}

	/** What the author of the project may see: without the sets of others in rounds that are not released yet. */
	public Corpus read(IProgressMonitor monitor) throws CoreException {
		return read(Optional.of(project.author()), monitor);
	}

	private Corpus read(Optional<String> viewer, IProgressMonitor monitor) throws CoreException {
		project.flush();
		List<RecordHeader> headers = new ArrayList<>();
		for (EClass type : TYPES) {
			headers.addAll(project.records(type));
		}
		SubMonitor progress = SubMonitor.convert(monitor, headers.size());
		CorpusParts parts = new CorpusParts(Locale.forLanguageTag(project.mainLanguage()));
		Set<String> present = new HashSet<>();
		for (RecordHeader header : headers) {
			progress.split(1);
			present.add(header.id());
			Kept part = kept.get(header.id());
			if (part == null || part.version() != header.version()) {
				part = new Kept(header.version(), part(header));
				kept.put(header.id(), part);
			}
			parts.add(part.part());
		}
		kept.keySet().retainAll(present);
		return parts.corpus(viewer);
	}

	private Object part(RecordHeader header) throws CoreException {
		Optional<Element> root = project.store().read(header.id()).flatMap(this::read);
		return root.map(element -> switch (element) {
		case Document document -> CorpusElements.document(document, header.title(), project.mainLanguage());
		case Codebook codebook -> CorpusElements.codes(codebook, project.mainLanguage());
		case Coder coder -> new CorpusParts.KnownCoder(CorpusElements.coder(coder, header.title()), coder.getHandle());
		case Case it -> CorpusElements.cases(it, header.title());
		case Variable variable -> new CorpusVariable(variable.getId(), header.title(), variable.getType());
		case CodingSet set -> CorpusElements.segments(set);
		case CodingRound round -> BlindRounds.Round.of(round);
		default -> List.of();
		}).orElse(List.of());
	}

	private Optional<Element> read(StoredRecord stored) {
		return reader.read(stored);
	}
}
